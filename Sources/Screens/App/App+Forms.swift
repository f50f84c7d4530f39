import Domain
import Localization
import TerminalUI

// MARK: Opening

extension App {
  /// Asks what the form asks; it opens once that is known.
  /// - Parameter fills: the entry of the form that is open now for which something new is made.
  mutating func open(_ form: AnyForm, fills: Field? = nil) -> [Effect] {
    if let reason = around.readOnly {
      // Nobody fills in what cannot be saved.
      fail(reason)
      return []
    }
    opening = (form, fills)
    return [.ask(.form(form))]
  }

  /// A form that asks nothing is submitted at once; one that is open already meets what changed.
  mutating func take(_ content: FormContent, of form: AnyForm) -> [Effect] {
    guard let (wanted, fills) = opening, wanted == form else {
      guard let index = layers.lastIndex(where: { $0.form?.form == form }), var layer = layers[index].form
      else { return [] }
      layer.meet(content, around)
      layers[index] = .form(layer)
      return []
    }
    opening = nil
    if let refusal = content.refusal {
      explain(content.title, refusal)
      return []
    }
    let draft = drafts.first { $0.form == form }
    let layer = FormLayer(form, content, draft: draft, fills: fills, around)
    if content.isImmediate { return [.submit(layer.submission)] }
    if let draft {
      news = News(words: FormWords.draftTaken(time(draft.at))[around.language], style: .status)
    }
    layers.append(.form(layer))
    return []
  }

  /// Whoever has a form open sees what others changed in the same records.
  func refreshForms() -> [Effect] { layers.compactMap(\.form).map { .ask(.form($0.form)) } }

  mutating func take(_ content: CandidatesContent) {
    _ = changeForm(isTyped: false) { $0.offer(content.candidates, for: content.words) }
  }

  /// What was typed stands unless the editor outside made something else of it.
  mutating func take(_ outcome: EditingOutcome) -> [Effect] {
    func say(_ words: Phrase) -> News { News(words: words[around.language], style: .statusAlert) }
    switch outcome {
    case .edited(let text):
      if layers.last?.form?.textInHand == text { return [] }
      return changeForm { $0.replaceText(with: text) }
    case .failed(let saved?):
      news = say(FormWords.editorFailedSaved)
      return changeForm { $0.replaceText(with: saved) }
    case .failed(nil): news = say(FormWords.editorFailed)
    case .unavailable: news = say(FormWords.notEditedOutside)
    }
    return []
  }

  /// The time of day of an instant on the clock that is shown, else on the office's.
  func time(_ moment: Moment) -> String {
    around.zones.local(moment, screen.zone ?? around.zone)?.time.description ?? moment.utc.time.description
  }
}

// MARK: Keys

extension App {
  /// The form has been taken from the layers; it goes back unless it is done.
  mutating func update(_ form: FormLayer, with key: Key) -> [Effect] {
    var form = form
    news = nil
    let outcome = form.react(to: key, around, clipboard: &clipboard)
    layers.append(.form(form))
    switch outcome {
    case .ignored: return runInForm(key)
    case .handled: return []
    case .changed: return keep(form)
    case .ask(let question): return [.ask(question)] + keep(form)
    case .submit(let isChanged): return (isChanged ? keep(form) : []) + submit()
    case .cancel: return askToLeave(form)
    case .open(let new, let field): return open(new, fills: field)
    case .pickDay(let field, let typed):
      pickDay(field, typed)
      return []
    case .pickOption(let field, let choice):
      pickOption(field, choice)
      return []
    case .editOutside(let text): return [.editText(text)]
    case .compare:
      offerVersions(of: form)
      return []
    }
  }

  /// On disk is what differs from the register, and nothing where nothing does.
  private mutating func keep(_ form: FormLayer) -> [Effect] {
    var known = form
    guard known.adapt(around), let index = layers.lastIndex(where: { $0.form != nil }) else {
      return draft(of: form)
    }
    layers[index] = .form(known)
    return [.dropDraft(form.form)] + draft(of: known) + [.ask(.form(known.form))]
  }

  private func draft(of form: FormLayer) -> [Effect] {
    form.isChanged ? [.keepDraft(form.draft(at: around.now))] : [.dropDraft(form.form)]
  }

  private mutating func offerVersions(of form: FormLayer) {
    let choices = form.content.versions.map {
      ChoiceDialog<FormVersion>.Choice($0.label, note: "", action: $0)
    }
    layers.append(.versions(ChoiceDialog(title: FormWords.versions[around.language], choices: choices)))
  }

  /// Shows what is typed in the form below against another version of it.
  mutating func compare(with version: FormVersion) {
    guard let form = layers.last?.form else { return }
    layers.append(
      .comparison(ComparisonLayer(version, against: form.typed(for: version), around.language)))
  }

  /// The month of the day that is typed, or that of the day before it in the form, or this one.
  private mutating func pickDay(_ field: FormField, _ typed: String) {
    let language = around.language
    let before = layers.last?.form?.daysTyped(before: field.field) ?? []
    let selected = ([typed] + before).compactMap { day(in: $0) }.first ?? around.today
    layers.append(
      .days(
        DatePicker(
          title: field.label[language], labels: DatePickerLabels(language), selected: selected,
          today: around.today), field.field))
  }

  /// `nil` for what is no day.
  private func day(in typed: String) -> CalendarDay? {
    do throws(TypedDateError) {
      return try TypedDate.read(typed, today: around.today, language: around.language)
    } catch {
      return nil
    }
  }

  /// All options below one another; nothing is one of them where that may be chosen.
  private mutating func pickOption(_ field: FormField, _ choice: FormChoice) {
    var choices = choice.options.enumerated().map { ChoiceDialog<Int>.Choice($0.element, action: $0.offset) }
    if choice.isOptional { choices.append(.init(FormWords.noChoice[around.language], action: -1)) }
    let selected = choice.selected ?? (choice.isOptional ? choices.count - 1 : 0)
    layers.append(
      .options(
        ChoiceDialog(title: field.label[around.language], choices: choices, selected: selected), field.field))
  }

  /// Keys that a form leaves to the frame.
  private mutating func runInForm(_ key: Key) -> [Effect] {
    switch key.normalized {
    case .function(1):
      let language = around.language
      layers.append(
        .help(
          HelpLayer(
            around,
            form: FormKeys.bindings(
              language, of: layers.last?.form?.content, pick: layers.last?.form?.picks),
            editor: FormKeys.editorBindings(language),
            isInText: layers.last?.form?.isInText == true)))
    case .control("c"): news = News(words: FormWords.controlC[around.language], style: .status)
    case .function(10), .control("q"): askToQuit()
    default: break
    }
    return []
  }

  private mutating func submit() -> [Effect] {
    guard var form = layers.last?.form else { return [] }
    let isComplete = form.check(around)
    layers[layers.count - 1] = .form(form)
    return isComplete ? [.submit(form.submission)] : []
  }

  /// Changes the form on top; what was typed is kept.
  mutating func changeForm(isTyped: Bool = true, _ change: (inout FormLayer) -> Void) -> [Effect] {
    guard let index = layers.lastIndex(where: { $0.form != nil }), var form = layers[index].form else {
      return []
    }
    change(&form)
    layers[index] = .form(form)
    return isTyped ? keep(form) : []
  }

  private mutating func askToLeave(_ form: FormLayer) -> [Effect] {
    guard form.isChanged else { return leaveForm(keeping: false) }
    let language = around.language
    layers.append(
      .dialog(
        Dialog(
          title: FormWords.leaveTitle[language], message: FormWords.leaveWords[language],
          buttons: [
            DialogButton(
              FormWords.stay[language], letter: FormWords.stay[language].first, action: LayerAction.close),
            DialogButton(
              FormWords.keep[language], letter: FormWords.keep[language].first,
              action: .leaveForm(keeping: true)),
            DialogButton(
              FormWords.discard[language], letter: FormWords.discard[language].first,
              action: .leaveForm(keeping: false)),
          ])))
    return []
  }

  mutating func leaveForm(keeping isKept: Bool) -> [Effect] {
    guard let index = layers.lastIndex(where: { $0.form != nil }), let form = layers[index].form else {
      return []
    }
    layers.removeSubrange(index...)
    drafts.removeAll { $0.form == form.form }
    guard isKept else { return [.dropDraft(form.form)] }
    let draft = form.draft(at: around.now)
    drafts.append(draft)
    news = News(words: FormWords.draftKept[around.language], style: .status)
    return [.keepDraft(draft)]
  }
}

// MARK: Saving

extension App {
  mutating func conclude(
    _ submission: Submission, _ result: Result<Receipt, SubmissionRefusal>
  ) -> [Effect] {
    let index = layers.lastIndex { $0.form?.form == submission.form }
    switch result {
    case .failure(let refusal):
      guard let index, var form = layers[index].form else {
        fail(refusal.advice)
        return []
      }
      form.say(refusal.error, refusal.advice)
      form.focusOnFault()
      layers[index] = .form(form)
      return []
    case .success(let receipt):
      let fills = index.flatMap { layers[$0].form?.fills }
      if let index { layers.remove(at: index) }
      drafts.removeAll { $0.form == submission.form }
      screen.saved(submission.form, around)
      let name = submission.values[.name]?.words(around.language) ?? ""
      let about = submission.aboutActs[receipt.changeSet.action] ?? submission.about
      say(receipt, of: submission, about: about.isEmpty ? name : about)
      if fills == nil { screen.saved(receipt.changeSet) }
      let filled = fills.map { field in
        changeForm { form in
          if let reference = receipt.changeSet.subject?.reference(submission) {
            form.add(reference, to: field)
          }
        }
      }
      let effects = [.dropDraft(submission.form)] + (filled ?? []) + refreshAll() + refreshForms()
      // What could not be merged is shown at once, while one remembers what one meant.
      return receipt.conflicts.isEmpty || !layers.isEmpty || screen.place == .conflicts
        ? effects : effects + go(to: .conflicts)
    }
  }

  private mutating func say(_ receipt: Receipt, of submission: Submission, about: String) {
    let language = around.language
    guard receipt.conflicts.isEmpty else {
      news = News(words: FormWords.conflict[language], style: .statusAlert)
      return
    }
    guard !receipt.changeSet.changes.isEmpty else {
      news = News(words: submission.unchanged ?? FormWords.unchanged[language], style: .status)
      return
    }
    let act = (submission.deed ?? ActWords.phrase(receipt.changeSet.action))[language]
    let what = about.isEmpty ? receipt.changeSet.detailWords(language) : about
    let detail = what.map { " – " + $0 } ?? ""
    news = News(words: "✓ \(act)\(detail)  \(time(receipt.changeSet.at))", style: .good)
  }
}

extension RecordKey {
  /// What was made by a form, as an entry of the form below takes it.
  fileprivate func reference(_ submission: Submission) -> Reference? {
    let name = submission.values[.name]?.words(submission.language)
    switch kind {
    case .organization:
      return OrganizationID(id).map { Reference(.party(.organization($0)), name ?? id) }
    case .person: return PersonID(id).map { Reference(.party(.person($0)), name ?? id) }
    case .body: return BodyID(id).map { Reference(.party(.body($0)), name ?? id) }
    case .meeting: return MeetingID(id).map { Reference(.meeting($0), name ?? id) }
    default: return nil
    }
  }
}

extension Layer {
  var form: FormLayer? { if case .form(let form) = self { form } else { nil } }
}
