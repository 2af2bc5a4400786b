import ArgumentParser

/// The terminal door: one command per verb.
@main
struct KenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ken",
        abstract: "Know your customers, and which conversation to have next.",
        discussion: """
            Ken keeps everything in one data directory: --data, else KEN_DATA, else ~/.local/share/ken.
            While a server runs on that directory, commands run in it.

            Examples:
              ken serve --demo                     open the demonstration company in a browser
              ken import contacts.csv meetings.ics read your own files
              ken radar                            what matters today
              ken brief "Vestamar Kitchens"        the brief for their next meeting

            Exit codes: 0 done, 1 a fault, 2 refused or some rows refused, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, ImportsCommand.self, UndoCommand.self, RadarCommand.self, AccountCommand.self,
            BriefCommand.self, NextCommand.self, PlanCommand.self,
            PromisesCommand.self, BetsCommand.self, DisclosuresCommand.self, AccessCommand.self,
            WarningsCommand.self, SnoozeCommand.self, HandoverCommand.self, PersonCommand.self,
            MetricsCommand.self, MirrorCommand.self,
            NeedsCommand.self, ResearchCommand.self, LintCommand.self,
            FeedbackCommand.self, SearchCommand.self, GoCommand.self, TouchpointsCommand.self, CoCreationCommand.self,
            OutlookCommand.self, AttentionCommand.self, SensitivityCommand.self, LogCommand.self, AskCommand.self,
            ExportCommand.self, ServeCommand.self,
            LinkCommand.self, DoctorCommand.self, RecomputeCommand.self, PolicyCommand.self, AuditCommand.self,
            BackupCommand.self,
            RestoreCommand.self,
        ])
}
