import ArgumentParser
import Localization

struct MeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "meeting", en: "Schedule, prepare and hold meetings.",
      fr: "Programmer, préparer et tenir des réunions.",
      subcommands: [
        MeetingScheduleCommand.self, MeetingEditCommand.self, MeetingInviteCommand.self,
        MeetingRemindCommand.self, MeetingWithdrawInvitationCommand.self,
        MeetingReplyCommand.self, MeetingConveneCommand.self, MeetingOpenCommand.self,
        MeetingSuspendCommand.self,
        MeetingResumeCommand.self, MeetingCloseCommand.self, MeetingPostponeCommand.self,
        MeetingCancelCommand.self,
        MeetingRelateCommand.self,
      ])
  }
}
