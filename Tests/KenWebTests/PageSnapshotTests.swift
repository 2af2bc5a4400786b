import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Pages as they are sent` {
    @Test func `the Radar on a Monday`() throws {
        try Snapshot.expect(RadarPage.sample.html.markup, named: "radar.html")
    }

    @Test func `the Radar before anything is imported says what to add`() throws {
        let html = RadarPage.emptySample.html.markup
        try Snapshot.expect(html, named: "radar-empty.html")
        #expect(html.contains("Import"))
    }

    @Test func `the Radar of an earlier day`() throws {
        try Snapshot.expect(RadarPage.pastSample.html.markup, named: "radar-past.html")
    }

    @Test(arguments: AccountTab.allCases)
    func `an account at each of its tabs`(_ tab: AccountTab) throws {
        try Snapshot.expect(AccountPage.sample(tab).html.markup, named: "account-\(tab.rawValue).html")
    }

    @Test func `a brief`() throws { try Snapshot.expect(BriefPage.sample.html.markup, named: "brief.html") }

    @Test func `a person`() throws { try Snapshot.expect(PersonPage.sample.html.markup, named: "person.html") }

    @Test func `what erasing a person takes, and the form that does it`() throws {
        let html = ErasurePage.sample.html.markup
        try Snapshot.expect(html, named: "erasure.html")
        #expect(html.contains("Erase for good") && html.contains("Two backups made before hold them"))
    }

    @Test func `conversations`() throws {
        try Snapshot.expect(ConversationsPage.sample.html.markup, named: "conversations.html")
    }

    @Test func `a conversation`() throws {
        try Snapshot.expect(ConversationPage.sample.html.markup, named: "conversation.html")
    }

    @Test func `a meeting with its plan`() throws {
        try Snapshot.expect(ConversationPage.plannedSample.html.markup, named: "conversation-planned.html")
    }

    @Test func `bets`() throws { try Snapshot.expect(BetsPage.sample.html.markup, named: "bets.html") }

    @Test func `bets before any is written down say what to add`() throws {
        let html = BetsPage.emptySample.html.markup
        try Snapshot.expect(html, named: "bets-empty.html")
        #expect(html.contains("Write down what you decided"))
    }

    @Test func `feedback with its themes`() throws {
        let html = FeedbackPage.sample.html.markup
        try Snapshot.expect(html, named: "feedback.html")
        #expect(html.contains("The noise is back &lt;again&gt;."))
    }

    @Test func `feedback before anybody said anything says what to add`() throws {
        let html = FeedbackPage.emptySample.html.markup
        try Snapshot.expect(html, named: "feedback-empty.html")
        #expect(html.contains("Import"))
    }

    @Test func `a theme`() throws { try Snapshot.expect(ThemePage.sample.html.markup, named: "theme.html") }

    @Test func `an item of feedback`() throws {
        try Snapshot.expect(FeedbackItemPage.sample.html.markup, named: "feedback-item.html")
    }

    @Test func `findings, the words found set apart`() throws {
        let html = SearchPage.sample.html.markup
        try Snapshot.expect(html, named: "search.html")
        #expect(html.contains("<mark>brake</mark>") && html.contains("&lt;again&gt;"))
        try Snapshot.expect(SearchPage.emptySample.html.markup, named: "search-empty.html")
    }

    @Test func `the log of changes`() throws {
        let html = AuditPage.sample.html.markup
        try Snapshot.expect(html, named: "audit.html")
        #expect(html.contains("Drawings &lt;of&gt; the shed") && html.contains("For whoever may read this record."))
    }

    @Test func `every setting of the policy`() throws {
        let html = PolicyPage.sample.html.markup
        try Snapshot.expect(html, named: "policy.html")
        #expect(html.contains("too small for this"))
    }

    @Test func `backups`() throws { try Snapshot.expect(BackupPage.sample.html.markup, named: "backup.html") }

    @Test func `where words lead`() throws {
        let html = GoPage.sample.html.markup
        try Snapshot.expect(html, named: "go.html")
        #expect(html.contains("&lt;after&gt;") && html.contains("not known · ask"))
    }

    @Test func `touchpoints`() throws {
        try Snapshot.expect(TouchpointsPage.sample.html.markup, named: "touchpoints.html")
        try Snapshot.expect(TouchpointsPage.emptySample.html.markup, named: "touchpoints-empty.html")
    }

    @Test func `work together with customers`() throws {
        try Snapshot.expect(CoCreationPage.sample.html.markup, named: "co-creation.html")
        try Snapshot.expect(CoCreationPage.emptySample.html.markup, named: "co-creation-empty.html")
    }

    @Test func `what we told`() throws {
        try Snapshot.expect(DisclosuresPage.sample.html.markup, named: "disclosures.html")
    }

    @Test func `what we told before anything was shown says what to add`() throws {
        let html = DisclosuresPage.emptySample.html.markup
        try Snapshot.expect(html, named: "disclosures-empty.html")
        #expect(html.contains("Import its items"))
    }

    @Test func `needs`() throws { try Snapshot.expect(NeedsPage.sample.html.markup, named: "needs.html") }

    @Test func `needs before any job is written down say what to add`() throws {
        let html = NeedsPage.emptySample.html.markup
        try Snapshot.expect(html, named: "needs-empty.html")
        #expect(html.contains("No core job is on record"))
    }

    @Test func `one need to hand over`() throws {
        try Snapshot.expect(HandoverNeedPage.sample.html.markup, named: "need.html")
    }

    @Test func `how deep our research goes`() throws {
        try Snapshot.expect(ResearchPage.sample.html.markup, named: "research.html")
    }

    @Test func `how deep our research goes before any talk has a level`() throws {
        let html = ResearchPage.emptySample.html.markup
        try Snapshot.expect(html, named: "research-empty.html")
        #expect(html.contains("No talk has a research level yet"))
    }

    @Test func `the checker of wording`() throws {
        try Snapshot.expect(LintPage.sample.html.markup, named: "lint.html")
    }

    @Test func `the checker before anything was sent`() throws {
        try Snapshot.expect(LintPage.emptySample.html.markup, named: "lint-empty.html")
    }

    @Test func `promises`() throws { try Snapshot.expect(PromisesPage.sample.html.markup, named: "promises.html") }

    @Test func `the catalogue of warnings`() throws {
        try Snapshot.expect(WarningsPage.sample.html.markup, named: "warnings.html")
    }

    @Test func `a handover`() throws { try Snapshot.expect(HandoverPage.sample.html.markup, named: "handover.html") }

    @Test func `what hangs on one number`() throws {
        try Snapshot.expect(SensitivityPage.sample.html.markup, named: "sensitivity.html")
    }

    @Test func `metrics`() throws { try Snapshot.expect(MetricsPage.sample.html.markup, named: "metrics.html") }

    @Test func `metrics before anything is known say what to add`() throws {
        let html = MetricsPage.emptySample.html.markup
        try Snapshot.expect(html, named: "metrics-empty.html")
        #expect(html.contains("Import revenue of two years"))
    }

    @Test func `the mirror`() throws { try Snapshot.expect(MirrorPage.sample.html.markup, named: "mirror.html") }

    @Test func `the mirror before anything is said says what to do`() throws {
        let html = MirrorPage.emptySample.html.markup
        try Snapshot.expect(html, named: "mirror-empty.html")
        #expect(html.contains("Paste the minutes of a quarterly review"))
    }

    @Test func `where industries are going`() throws {
        try Snapshot.expect(OutlookPage.sample.html.markup, named: "outlook.html")
    }

    @Test func `where industries are going before anybody has said so, with the question to ask`() throws {
        let html = OutlookPage.emptySample.html.markup
        try Snapshot.expect(html, named: "outlook-empty.html")
        #expect(html.contains("How is that industry changing over two years?"))
        #expect(!html.contains("Make a call"))
    }

    @Test func `a call that cannot be loses nothing that was typed`() throws {
        let html = OutlookPage.refusedSample.html.markup
        try Snapshot.expect(html, named: "outlook-refused.html")
        #expect(html.contains("value=\"short runs decide\"") && html.contains("value=\"certain\""))
    }

    @Test func `whom our effort goes to`() throws {
        try Snapshot.expect(AttentionPage.sample.html.markup, named: "attention.html")
    }

    @Test func `whom our effort goes to before anything is on record says what to add`() throws {
        let html = AttentionPage.emptySample.html.markup
        try Snapshot.expect(html, named: "attention-empty.html")
        #expect(html.contains("import a calendar"))
    }

    @Test func `a note and what it becomes`() throws {
        try Snapshot.expect(LogPage.sample.html.markup, named: "log.html")
    }

    @Test func `a note that was kept says what moved`() throws {
        try Snapshot.expect(LoggedPage.sample.html.markup, named: "logged.html")
    }

    @Test func `the drop zone with what was imported before`() throws {
        try Snapshot.expect(ImportPage.sample.html.markup, named: "import.html")
    }

    @Test func `what files would do`() throws {
        try Snapshot.expect(ImportResultPage.sample.html.markup, named: "import-preview.html")
    }

    @Test func `the legend`() throws {
        try Snapshot.expect(LegendPage(frame: Sample.frame("/legend", nil)).html.markup, named: "legend.html")
    }
}
