#!/bin/sh
# The 6th ordinary plenary of the Ministerial Coordination Platform, N'Djamena, 12 January 2027: from its scheduling to its
# approved minutes and two follow-ups, as an officer of the Technical Secretariat would enter it. What happens in it is invented.
#
# Usage: SECRETARIAT=path/to/secretariat R=folder sh plenary.sh
# R is made by the script. The clock is set for each step, and identifiers come from the number of the command, so that the
# register is the same each time.
set -eu
: "${SECRETARIAT:?the program}" "${R:?the folder of the register to make}"

step=0
s() {
  step=$((step + 1))
  SECRETARIAT_IDS=$step "$SECRETARIAT" --register "$R" --as 'A. Diallo' "$@"
}
at() { export SECRETARIAT_CLOCK="$1"; }

# --- Seven weeks before: the register, the people, the date -------------------------------------------------------------------

at 2026-11-24T08:30:00Z
s init --starter sahel

s person add 'Mariam Saleh Djibrine' --organization chad --language fr \
  --honorific-fr 'S.E. Mme' --honorific-en 'H.E. Ms' \
  --function-fr 'Ministre des Affaires étrangères du Tchad' \
  --function-en 'Minister for Foreign Affairs of Chad'

s organization add --kind international --acronym OIF \
  --name-fr 'Organisation internationale de la Francophonie' \
  --name-en 'International Organisation of La Francophonie'

s seat assign mcp-security --role chair --holder mauritania --from 2026-11-24
s seat assign mcp-resilience --role chair --holder burkina-faso --from 2026-11-24

s meeting schedule --body mcp --date 2027-01-12 --time 09:00 --end-time 17:00 \
  --place 'N’Djamena' --zone Africa/Ndjamena \
  --building-fr 'Hôtel Ledger Plaza, salle Toumaï' --building-en 'Hôtel Ledger Plaza, Toumaï room'

s meeting schedule --body mcp --kind preparatory --prepares mcp-6 --date 2027-01-11 --time 10:00 \
  --place 'N’Djamena' --zone Africa/Ndjamena --id mcp-6-experts \
  --title-fr 'Réunion préparatoire des experts' --title-en 'Preparatory meeting of experts'

s meeting edit mcp-6 --reply-by 2026-12-22 --chair chad --chair-person mariam-saleh-djibrine \
  --purpose-fr 'Faire le point des travaux des groupes thématiques et arrêter la feuille de route 2027-2028 de la Plateforme.' \
  --purpose-en 'To take stock of the work of the thematic groups and settle the road map of the Platform for 2027–2028.' \
  --level-fr 'Ministres, ou chefs de délégation dûment mandatés' \
  --level-en 'Ministers, or heads of delegation with full powers'

# --- The provisional agenda: what is usual, what is still open, and the points of this session ---------------------------------

s agenda carry mcp-6

s agenda edit mcp-6 5 --presented-by mcp-secretariat \
  --annotation-fr 'Chaque présidence de groupe présente, en dix minutes, les travaux menés depuis la 5e plénière et les décisions attendues.' \
  --annotation-en 'Each group chair presents, in ten minutes, the work done since the 5th plenary and the decisions expected.'

s agenda add mcp-6 --presented-by chad \
  --title-fr 'Feuille de route 2027-2028 de la Plateforme' \
  --title-en 'Road map of the Platform for 2027–2028' \
  --annotation-fr 'Projet établi par le Secrétariat technique à la demande de la présidence.' \
  --annotation-en 'Draft prepared by the Technical Secretariat at the request of the chair.'

s document add mcp-6 --kind report --from mcp-security --due 2026-12-28 --item 5.4 \
  --title-fr 'Rapport du groupe Sécurité' --title-en 'Report of the Security group' \
  --status-fr received --status-en in-translation

# --- Six weeks before: convened, invited; then the replies ----------------------------------------------------------------------

at 2026-12-01T09:12:00Z
s meeting convene mcp-6
s meeting invite mcp-6
s meeting invite mcp-6 oif

at 2026-12-10T10:20:00Z
s meeting reply mcp-6 chad accepted --head mariam-saleh-djibrine \
  --delegate 'Oumar Tidjani Hassane; fr:Directeur de la coopération multilatérale; en:Director for Multilateral Cooperation'
s meeting reply mcp-6 burkina-faso accepted \
  --head 'Aïssata Ouédraogo; fr:Ministre déléguée chargée de la Coopération régionale; en:Minister Delegate for Regional Cooperation'
s meeting reply mcp-6 mauritania accepted \
  --head 'Sidi Mohamed Ould Brahim; fr:Secrétaire général du Ministère des Affaires étrangères; en:Secretary-General, Ministry of Foreign Affairs'
s meeting reply mcp-6 eu accepted \
  --head 'Clara Lindqvist; fr:Cheffe de la délégation de l’Union européenne au Tchad; en:Head of the European Union Delegation to Chad'

at 2026-12-23T09:05:00Z
s meeting remind mcp-6 isdb --note 'Rappel par téléphone au bureau de Dakar ; réponse promise avant le 29 décembre.'
at 2026-12-28T15:40:00Z
s meeting reply mcp-6 isdb declined --note 'Regrette de ne pouvoir être représentée.'
s document edit mcp-6 'Rapport du groupe Sécurité' --status-en ready --status-fr ready

# --- The day itself -------------------------------------------------------------------------------------------------------------

at 2027-01-12T08:15:00Z
s meeting open mcp-6 --at 09:15
s attendance record mcp-6 chad burkina-faso mali mauritania niger au un eu world-bank afdb
s attendance record mcp-6 g5-sahel --manner represented --represented-by mauritania
s attendance record mcp-6 isdb --manner excused
s agenda adopt mcp-6

at 2027-01-12T10:30:00Z
s decision record mcp-6 --item 5 --verb takes-note --original fr --method consensus \
  --title-fr 'Rapports des groupes thématiques' --title-en 'Reports of the thematic groups' \
  --text-fr 'La Plateforme prend note des rapports des quatre groupes de travail thématiques et félicite leurs présidences du travail accompli.' \
  --text-en 'The Platform takes note of the reports of the four thematic working groups and commends their chairs on the work done.'

s decision record mcp-6 --item 5 --verb requests --original fr --method consensus \
  --by mcp-governance --by mcp-security --by mcp-resilience --by mcp-development --due 2027-05-31 \
  --reservation 'eu; fr:L’Union européenne réserve sa position quant au calendrier, dans l’attente de l’achèvement de ses procédures internes.; en:The European Union reserves its position on the timetable pending completion of its internal procedures.' \
  --title-fr 'État de mise en œuvre par les groupes' --title-en 'Implementation status by the groups' \
  --text-fr 'La Plateforme demande aux présidences des quatre groupes de travail thématiques de transmettre au Secrétariat technique, au plus tard le 31 mai 2027, un état de mise en œuvre des décisions qui les concernent.' \
  --text-fr 'Cet état indique, pour chaque décision, les mesures prises, les difficultés rencontrées et les appuis nécessaires.' \
  --text-en 'The Platform requests the chairs of the four thematic working groups to transmit to the Technical Secretariat, by 31 May 2027, an implementation status of the decisions that concern them.' \
  --text-en 'For each decision, the status states the measures taken, the difficulties met and the support needed.'

at 2027-01-12T13:45:00Z
s decision record mcp-6 --item 6 --verb approves --by mcp-secretariat --due next-plenary --original fr \
  --title-fr 'Feuille de route 2027-2028' --title-en 'Road map for 2027–2028' \
  --text-fr 'La Plateforme approuve la feuille de route 2027-2028 et charge le Secrétariat technique d’en assurer le suivi.'
s decision amend mcp-6/3 \
  --text-fr 'La Plateforme approuve la feuille de route 2027-2028, telle que modifiée en séance, et charge le Secrétariat technique de lui rendre compte de son exécution à chaque plénière ordinaire.'
s decision adopt mcp-6/3 --method consensus --as-amended

s decision record mcp-6 --item 4 --verb decides --original fr --method consensus --by mcp-secretariat --due 2027-12-31 \
  --title-fr 'Étude sur les conséquences de la crise libyenne' --title-en 'Study on the consequences of the Libyan crisis' \
  --text-fr 'La Plateforme décide de confier au Secrétariat technique la conduite de l’étude sur les conséquences de la crise libyenne, convenue à sa 5e plénière, et lui demande d’en présenter les conclusions avant le 31 décembre 2027.' \
  --text-en 'The Platform decides to entrust the Technical Secretariat with the study on the consequences of the Libyan crisis, agreed at its 5th plenary, and requests it to present the conclusions by 31 December 2027.'
s decision supersede mcp-6/4 mcp-5/libya-study

s decision record mcp-6 --item 6 --verb establishes --original fr \
  --title-fr 'Siège permanent de la Plateforme' --title-en 'Permanent seat of the Platform' \
  --text-fr 'La Plateforme établit à Bamako le siège permanent de son Secrétariat technique.' \
  --text-en 'The Platform establishes the permanent seat of its Technical Secretariat in Bamako.'
s decision defer mcp-6/5 \
  --reason-fr 'Les implications financières restent à chiffrer.' --reason-en 'The financial implications remain to be costed.'

s decision record mcp-6 --item 5 --verb establishes --original fr \
  --title-fr 'Cinquième groupe thématique' --title-en 'A fifth thematic group' \
  --text-fr 'La Plateforme crée un groupe de travail thématique sur la migration.' \
  --text-en 'The Platform establishes a thematic working group on migration.'
s decision withdraw mcp-6/5 \
  --reason-fr 'La question est renvoyée au groupe Développement, à la demande de ses auteurs.' \
  --reason-en 'The matter is referred to the Development group, at the request of its authors.'

s agenda edit mcp-6 5 \
  --discussion-fr 'Les délégations ont salué la qualité des rapports et souligné la nécessité de rapprocher les plans d’action des groupes des priorités nationales.' \
  --discussion-en 'Delegations commended the quality of the reports and stressed the need to bring the groups’ action plans closer to national priorities.'

at 2027-01-12T16:20:00Z
s meeting close mcp-6 --at 17:20

# --- Translations, minutes ------------------------------------------------------------------------------------------------------

at 2027-01-14T09:00:00Z
s decision translate MCP/6/Dec.3 \
  --text-en 'The Platform approves the road map for 2027–2028, as amended in session, and instructs the Technical Secretariat to report on its execution at each ordinary plenary.'

at 2027-01-15T11:00:00Z
s minutes draft mcp-6
s minutes edit mcp-6 opening \
  --text-fr 'La séance a été ouverte par S.E. Mme Mariam Saleh Djibrine, Ministre des Affaires étrangères du Tchad, présidente en exercice, qui a souhaité la bienvenue aux délégations et rappelé les attentes des populations du Sahel.' \
  --text-en 'The meeting was opened by H.E. Ms Mariam Saleh Djibrine, Minister for Foreign Affairs of Chad, incumbent chair, who welcomed the delegations and recalled the expectations of the peoples of the Sahel.'
s minutes send mcp-6

at 2027-01-19T14:00:00Z
s minutes clear mcp-6 --by chad
at 2027-01-21T09:00:00Z
s minutes circulate mcp-6
at 2027-01-25T10:30:00Z
s minutes comment mcp-6 --by niger --section 5 --text 'Le Niger souhaite que soit mentionnée sa proposition d’un calendrier commun des groupes.'
at 2027-02-01T09:00:00Z
s minutes approve mcp-6

# --- Five months later: what became of it ---------------------------------------------------------------------------------------

at 2027-05-28T10:00:00Z
s decision follow-up MCP/6/Dec.2 --by mcp-security --status done --percent 100 \
  --note 'État de mise en œuvre transmis par la présidence du groupe.' \
  --evidence-fr 'État de mise en œuvre du groupe Sécurité' --evidence-en 'Implementation status of the Security group' \
  --location 'Secrétariat technique, dossier PMC/6, pièce 12'
at 2027-06-14T08:45:00Z
s decision follow-up MCP/6/Dec.2 --by mcp-resilience --kind reminder \
  --note 'Deuxième relance au point focal, copie aux coprésidences.'

s check
