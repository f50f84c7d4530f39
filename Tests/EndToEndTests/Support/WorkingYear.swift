/// A year of a secretariat in which every command that writes is given at least once.
enum WorkingYear {
  static let steps: [Step] = days.flatMap { clock, lines in
    lines.split(separator: "\n").enumerated().map {
      Step(String($0.element), clock: clock, seed: "\(clock) \($0.offset)")
    }
  }

  /// The first step of each command.
  static let firsts: [Step] = steps.reduce(into: []) { firsts, step in
    if !firsts.contains(where: { $0.name == step.name }) { firsts.append(step) }
  }

  private static let days: [(clock: String, lines: String)] = [
    ("2026-12-01T09:12:00Z", directory + bodies + preparation),
    ("2026-12-15T10:00:00Z", replies),
    ("2027-01-12T08:00:00Z", opening),
    ("2027-01-12T10:00:00Z", decisions),
    ("2027-01-12T17:00:00Z", closure),
    ("2027-01-14T09:00:00Z", minutes),
    ("2027-02-20T09:00:00Z", approval),
    ("2027-06-01T09:00:00Z", followUp),
  ]

  private static let directory = """
    init --starter sahel --zone Africa/Bamako
    office edit --name-en 'Secretariat of the Platform' --name-fr 'Secrétariat de la Plateforme'
    organization add --id plan-mali --kind ministry --name-en 'Ministry of Plan' --name-fr 'Ministère du Plan' --part-of mali
    organization edit plan-mali --acronym-fr MP --acronym-en MP
    organization classify guinea sahel-country --from 2026-12-01
    person add 'Aïssata Traoré' --id traore --organization plan-mali --email traore@plan.example --telephone '+223 20 00 00 00'
    person edit traore --function-en 'Focal point' --function-fr 'Point focal'
    person erase-contact traore

    """

  private static let bodies = """
    body add --id task-force --kind committee --name-en 'Task force' --name-fr 'Équipe spéciale' --parent mcp
    body edit task-force --purpose-en 'Prepares the plenary' --purpose-fr 'Prépare la plénière'
    seat assign task-force --role chair --holder niger --from 2026-12-01
    seat assign task-force --role member --holder eu --from 2026-12-01
    seat edit task-force eu --principal traore
    seat end task-force eu --on 2026-12-31
    body state task-force suspended

    """

  private static let preparation = """
    meeting schedule --body mcp --date 2027-01-12 --time 09:00 --place "N’Djamena" --zone Africa/Ndjamena
    meeting schedule --body mcp --kind preparatory --date 2027-01-11 --prepares mcp-6 --id experts-2027 --place Bamako
    meeting schedule --body mcp-security --date 2026-12-09 --id security-2026
    meeting schedule --body mcp-governance --date 2026-12-18 --id governance-2026
    meeting postpone security-2026 --to 2026-12-20
    meeting cancel governance-2026 --reason-en 'No quorum' --reason-fr 'Pas de quorum'
    meeting edit mcp-6 --building 'Hôtel Ledger Plaza' --chair chad --reply-by 2026-12-22
    meeting relate mcp-6 mcp-5
    agenda carry mcp-6
    agenda add mcp-6 --title-en 'Road map' --title-fr 'Feuille de route'
    agenda add mcp-6 --title-en 'Mistake' --title-fr 'Erreur'
    agenda edit mcp-6 5 --annotation-en 'Draft by the Technical Secretariat' --annotation-fr 'Projet du Secrétariat technique'
    agenda move mcp-6 6 --before 5
    agenda remove mcp-6 5
    document add mcp-6 --title-en 'Road map 2027' --title-fr 'Feuille de route 2027' --status-fr received --due 2026-12-22
    document edit mcp-6 'Road map 2027' --status-en in-translation
    meeting invite mcp-6 --sent 2026-12-01
    meeting invite mcp-6 japan --unsent
    meeting convene mcp-6

    """

  private static let replies = """
    meeting remind mcp-6 niger --note 'By telephone'
    meeting reply mcp-6 chad accepted --head 'Mahamat Oumar; Minister' --delegate 'Fatimé Ali; Adviser'
    meeting reply mcp-6 eu declined --note 'Sends a message'

    """

  private static let opening = """
    meeting open mcp-6 --at 09:00
    attendance record mcp-6 chad
    attendance record mcp-6 mali niger un au
    attendance record mcp-6 eu --manner excused
    agenda adopt mcp-6
    meeting suspend mcp-6 --at 10:30
    meeting resume mcp-6 --at 11:00

    """

  private static let decisions = """
    decision record mcp-6 --item 5 --text-fr 'Demande aux quatre groupes un état de mise en œuvre.' --verb requests --by mcp-security --by mcp-governance --due 2027-05-31
    decision record mcp-6 --item 5 --text-fr 'Prend note du rapport.' --verb takes-note
    decision record mcp-6 --item 5 --text-en 'Decides to meet in July.' --text-fr 'Décide de se réunir en juillet.' --verb decides
    decision record mcp-6 --text-fr 'Une proposition.' --verb decides
    decision record mcp-6 --text-fr 'Une autre proposition.' --verb decides
    decision record mcp-6 --text-fr 'Salue les efforts du Tchad.' --verb welcomes --method consensus --reservation un
    decision amend mcp-6/1 --text-fr 'Demande aux quatre groupes un état écrit de mise en œuvre.'
    decision object mcp-6/1 --by niger --reason-fr 'Délai trop court'
    decision withdraw-objection mcp-6/1 --by niger
    decision adopt mcp-6/1 --method consensus
    decision reserve mcp-6/1 --by un --text-fr 'Procédures internes'
    decision lift-reservation mcp-6/1 --by un
    decision adopt mcp-6/2 --method consensus
    decision reopen mcp-6/2
    decision adopt mcp-6/2 --method consensus
    decision assign mcp-6/3 --by mcp-secretariat --due next-plenary
    decision adopt mcp-6/3 --method consensus
    decision defer mcp-6/5 --reason-fr 'Faute de temps'
    decision reject mcp-6/4
    decision move mcp-6/3 --before mcp-6/2
    decision record mcp-6 --text-fr 'Un projet de trop.' --verb decides
    decision withdraw mcp-6/5

    """

  private static let closure = """
    agenda state mcp-6 5 discussed
    agenda state mcp-6 5 concluded
    meeting close mcp-6 --at 17:30

    """

  private static let minutes = """
    minutes draft mcp-6
    minutes edit mcp-6 closure --text-fr 'La séance est levée.' --text-en 'The meeting rose.'
    minutes send mcp-6
    minutes clear mcp-6
    minutes circulate mcp-6
    minutes comment mcp-6 --by niger --text 'Une coquille.'

    """

  private static let approval = """
    minutes approve mcp-6
    decision translate MCP/6/Dec.1 --text-en 'Requests the four groups to report in writing.'
    decision correct MCP/6/Dec.1 --text-fr 'Lire : cinq groupes.'
    minutes correct mcp-6 --text-fr 'Lire : dix heures.'

    """

  private static let followUp = """
    decision follow-up MCP/6/Dec.1 --by mcp-security --status done --percent 100 --evidence-fr 'Rapport du groupe'
    decision follow-up MCP/6/Dec.1 --by mcp-governance --kind reminder --note 'Rappel'
    decision supersede MCP/6/Dec.3 MCP/6/Dec.2
    minutes reopen mcp-6 --reason 'Erreur de présence'

    """
}
