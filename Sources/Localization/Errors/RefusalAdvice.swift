import Domain

extension Refusal {
  /// Which rule says no, why, and what to do instead.
  public func advice(_ names: Names) -> Advice {
    let bodies = BodyRefusals(names: names)
    let meetings = MeetingRefusals(names: names)
    let decisions = DecisionRefusals(names: names)
    let silence = SilenceRefusals(names: names)
    let minutes = MinutesRefusals(names: names)
    let results = ResultRefusals(names: names)
    return switch self {
    case .bodyIsClosed(let body, let successor): bodies.isClosed(body, successor: successor)
    case .bodyTransition(let body, let from, let to): bodies.transition(body, from, to)
    case .holderNotEligible(let body, let role, let holder, let classification, let day):
      bodies.notEligible(body, role, holder, classification, day)
    case .roleNotOpen(let body, let role, let holder, let allowed):
      bodies.roleNotOpen(body, role, holder, allowed)
    case .seatsFixed(let body, let role, let organizations): bodies.seatsFixed(body, role, organizations)
    case .seatOverlap(let body, let seat): bodies.overlap(body, seat)
    case .seatEnded(let body, let seat): bodies.ended(body, seat)
    case .roleDoesNotVote(let body, let role): bodies.doesNotVote(body, role)
    case .speaksOnly(let body, let party, let role): bodies.speaksOnly(body, party, role)
    case .delegationTooLarge(let body, let party, let people, let limit):
      bodies.delegationTooLarge(body, party, people, limit)
    case .classificationNeeded(let organization, let classification, let body, let role):
      bodies.classificationNeeded(organization, classification, body, role)
    case .fileChanged(let path):
      Advice(
        Phrase(
          en: "\(path) is no longer the file that was shown.",
          fr: "\(path) n’est plus le fichier qui a été montré."),
        remedy: Phrase(
          en: "Nothing was saved. Look at it again (F5).",
          fr: "Rien n’a été enregistré. Regardez-le de nouveau (F5)."))
    case .meetingTransition(let meeting, let from, let to): meetings.transition(meeting, from, to)
    case .convenementLacks(let meeting, let needs): meetings.convenementLacks(meeting, needs)
    case .meetingHasRecords(let meeting): meetings.hasRecords(meeting)
    case .noBody(let meeting): meetings.noBody(meeting)
    case .ordinalTaken(let body, let ordinal, let meeting): meetings.ordinalTaken(body, ordinal, by: meeting)
    case .notInSession(let meeting, let state): meetings.notInSession(meeting, state)
    case .nobodyInvited(let meeting): meetings.nobodyInvited(meeting)
    case .alreadyInvited(let meeting, let party): meetings.alreadyInvited(meeting, party)
    case .invitationWithdrawn(let meeting, let party): meetings.invitationWithdrawn(meeting, party)
    case .invitationFollowed(let meeting, let party): meetings.invitationFollowed(meeting, party)
    case .agendaItemTransition(let meeting, let from, let to): meetings.itemTransition(meeting, from, to)
    case .agendaItemHasDecisions(let meeting, let item): meetings.itemHasDecisions(meeting, item)
    case .agendaItemSettled(let meeting, let item, let state): meetings.itemSettled(meeting, item, state)
    case .proposalsOpen(let meeting, let decisions): meetings.proposalsOpen(meeting, decisions)
    case .representedByNobody(let meeting, let party): meetings.representedByNobody(meeting, party)
    case .notPresent(let meeting, let party, let manner): meetings.notPresent(meeting, party, manner)
    case .attendanceUsed(let meeting, let party, let decisions):
      meetings.attendanceUsed(meeting, party, decisions)
    case .documentCirculated(let meeting, let document): meetings.documentCirculated(meeting, document)
    case .decisionTransition(let decision, let from, let to): decisions.transition(decision, from, to)
    case .consensusObjected(let decision, let parties): decisions.objected(decision, by: parties)
    case .methodNotAllowed(let body, let method, let allowed):
      decisions.methodNotAllowed(body, method, allowed)
    case .votesMissing(let decision): decisions.votesMissing(decision)
    case .majorityNotReached(let decision, let inFavour, let required):
      decisions.majorityNotReached(decision, inFavour, required)
    case .moreVotesThanSeats(let decision, let cast, let seats): decisions.moreVotes(decision, cast, seats)
    case .textMissing(let decision): decisions.textMissing(decision)
    case .textIsFinal(let symbol): decisions.textIsFinal(symbol)
    case .numberIsFinal(let symbol): decisions.numberIsFinal(symbol)
    case .symbolUsed(let symbol): decisions.symbolUsed(symbol)
    case .notAdopted(let decision): decisions.notAdopted(decision)
    case .alreadySuperseded(let symbol, let other): decisions.alreadySuperseded(symbol, by: other)
    case .supersedesItself(let decision): decisions.supersedesItself(decision)
    case .noFollowUp(let symbol, let verb): decisions.noFollowUp(symbol, verb)
    case .notBetweenMeetings(let meeting): silence.notBetweenMeetings(meeting)
    case .notUnderSilence(let decision, let standing): silence.notUnderSilence(decision, standing)
    case .silenceRunning(let decision, let procedure): silence.running(decision, procedure)
    case .silenceObjected(let decision, let parties): silence.objected(decision, by: parties)
    case .silenceUnbroken(let decision): silence.unbroken(decision)
    case .silenceOver(let decision, let procedure): silence.over(decision, procedure)
    case .notCirculated(let decision): silence.notCirculated(decision)
    case .underSilence(let body, let decisions): silence.blocks(body, decisions)
    case .minutesMissing(let meeting): minutes.missing(meeting)
    case .minutesTransition(let meeting, let from, let to): minutes.transition(meeting, from, to)
    case .minutesBeforeMeeting(let meeting, let state): minutes.beforeMeeting(meeting, state)
    case .clearancesMissing(let meeting, let parties): minutes.clearancesMissing(meeting, parties)
    case .notAChair(let meeting, let party): minutes.notAChair(meeting, party)
    case .alreadyCleared(let meeting, let party): minutes.alreadyCleared(meeting, party)
    case .commentsStillOpen(let meeting, let day): minutes.commentsStillOpen(meeting, until: day)
    case .minutesAreFinal(let meeting): minutes.areFinal(meeting)
    case .minutesNotFinal(let meeting): minutes.notFinal(meeting)
    case .reasonMissing: minutes.reasonMissing
    case .organizationIsClosed(let organization, let successor):
      bodies.organizationIsClosed(organization, successor: successor)
    case .recordIsClosed(let key, let successor): results.isClosed(key, successor: successor)
    case .frameworkTransition(let framework, let from, let to): results.transition(framework, from, to)
    case .fundTransition(let fund, let from, let to): results.transition(fund, from, to)
    case .projectTransition(let project, let from, let to): results.transition(project, from, to)
    case .otherCurrency(let currency, let own): results.otherCurrency(currency, than: own)
    case .contributionIsCancelled: results.contributionIsCancelled()
    case .beyondOutstanding(_, _, let money): results.beyondOutstanding(money)
    case .resultHasParts(let framework, let result):
      results.resultHasParts(ResultReference(framework: framework, result: result))
    case .levelInUse: results.levelInUse()
    case .allocationPaid: results.allocationPaid()
    case .isFinal(let key): RecordRefusals(names: names).isFinal(key)
    case .stillReferredTo(let key, let others): RecordRefusals(names: names).stillReferredTo(key, by: others)
    }
  }
}
