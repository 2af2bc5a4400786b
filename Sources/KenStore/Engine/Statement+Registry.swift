import KenDomain

extension Statement {
    /// Every statement that both databases must understand.
    package static let all: [Statement] = records + links + references + queries

    /// Statements that SQLite alone knows, for what no query can do.
    package static let sqliteOnly: [Statement] =
        BackupStatements.all + ExaminationStatements.all + PlannerStatements.all + SQLiteSearchStatements.all
        + SQLiteErasureStatements.all

    /// Statements that PostgreSQL alone knows.
    package static let postgreSQLOnly: [Statement] = PostgreSQLSearchStatements.all

    private static let records: [Statement] = RecordKind.allCases.flatMap { $0.type.table.statements }

    private static let links: [Statement] = RecordKind.allCases.flatMap { $0.type.linkStatements }

    private static let references: [Statement] = RecordKind.allCases.flatMap { $0.references.map(\.statement) }

    private static let queries: [Statement] = groups.flatMap { $0 }

    private static let groups: [[Statement]] = [
        AccessStatements.all, AliasStatements.all, AttentionStatements.all, AuditStatements.all, BetStatements.all,
        BlobStatements.all,
        ChangeStatements.all,
        DossierStatements.all,
        DueStatements.all, ErasureStatements.all, FeedbackDueStatements.all, ErasureStatements.all,
        FeedbackStatements.all, FindingStatements.all,
        ImportStatements.all, JobStatements.all,
        JudgementStatements.all, MarkStatements.all, MarketStatements.all, MetricStatements.all, MirrorStatements.all,
        MigrationStatements.all, NameStatements.all, NeedStatements.all, OrganisationKindStatements.all,
        PartyStatements.all,
        PolicyStatements.all, PortfolioStatements.all, PromiseStatements.all, SettingStatements.all,
        RoadmapEditionStatements.all, SavedViewStatements.all, SearchRecordStatements.all, SearchStatements.all,
        SnoozeStatements.all,
        SourceStatements.all, TouchpointStatements.all,
    ]
}
