import Foundation
import KenVerbs
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `Rules of every page` {
    static let pages: [String: HTML] = [
        "radar": RadarPage.sample.html, "past": RadarPage.pastSample.html, "brief": BriefPage.sample.html,
        "known": AccountPage.sample(.known).html, "people": AccountPage.sample(.people).html,
        "owed": AccountPage.sample(.owed).html, "timeline": AccountPage.sample(.timeline).html,
        "market": AccountPage.sample(.market).html, "outlook": OutlookPage.sample.html,
        "outlook-empty": OutlookPage.emptySample.html, "outlook-refused": OutlookPage.refusedSample.html,
        "metrics": MetricsPage.sample.html, "metrics-empty": MetricsPage.emptySample.html,
        "mirror": MirrorPage.sample.html, "mirror-empty": MirrorPage.emptySample.html,
        "money": AccountPage.sample(.money).html, "account-needs": AccountPage.sample(.needs).html,
        "changes": AccountPage.sample(.changes).html,
        "attention": AttentionPage.sample.html, "attention-empty": AttentionPage.emptySample.html,
        "person": PersonPage.sample.html, "conversation": ConversationPage.sample.html,
        "conversations": ConversationsPage.sample.html, "promises": PromisesPage.sample.html,
        "warnings": WarningsPage.sample.html, "handover": HandoverPage.sample.html,
        "sensitivity": SensitivityPage.sample.html, "log": LogPage.sample.html, "import": ImportPage.sample.html,
        "bets": BetsPage.sample.html, "bets-empty": BetsPage.emptySample.html,
        "disclosures": DisclosuresPage.sample.html, "disclosures-empty": DisclosuresPage.emptySample.html,
        "needs": NeedsPage.sample.html, "needs-empty": NeedsPage.emptySample.html,
        "need": HandoverNeedPage.sample.html, "research": ResearchPage.sample.html,
        "research-empty": ResearchPage.emptySample.html, "lint": LintPage.sample.html,
        "lint-empty": LintPage.emptySample.html,
        "planned": ConversationPage.plannedSample.html,
        "feedback": FeedbackPage.sample.html, "feedback-empty": FeedbackPage.emptySample.html,
        "theme": ThemePage.sample.html, "feedback-item": FeedbackItemPage.sample.html,
        "search": SearchPage.sample.html, "search-empty": SearchPage.emptySample.html,
        "go": GoPage.sample.html, "audit": AuditPage.sample.html, "policy": PolicyPage.sample.html,
        "backup": BackupPage.sample.html,
        "touchpoints": TouchpointsPage.sample.html, "touchpoints-empty": TouchpointsPage.emptySample.html,
        "co-creation": CoCreationPage.sample.html, "co-creation-empty": CoCreationPage.emptySample.html,
        "legend": LegendPage(frame: Sample.frame("/legend", nil)).html,
    ]

    @Test(arguments: pages.keys.sorted())
    func `no script or style stands in the markup, so that none needs to be allowed`(_ name: String) throws {
        let markup = try #require(Self.pages[name]).markup
        #expect(!markup.contains(" style="))
        #expect(!markup.contains("<style"))
        #expect(!markup.contains("javascript:"))
        #expect(markup.matches(of: /\son[a-z]+=/).isEmpty)
        #expect(markup.matches(of: /<script/).count == 1)
    }

    @Test(arguments: pages.keys.sorted())
    func `ids are unique`(_ name: String) throws {
        let ids = try #require(Self.pages[name]).markup.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    }

    @Test(arguments: pages.keys.sorted())
    func `a link into the page finds its place`(_ name: String) throws {
        let markup = try #require(Self.pages[name]).markup
        for match in markup.matches(of: /href="#([^"]*)"/) {
            #expect(markup.contains("id=\"\(match.1)\""), "\(match.1)")
        }
    }

    @Test(arguments: pages.keys.sorted())
    func `every opened element is closed`(_ name: String) throws {
        let markup = try #require(Self.pages[name]).markup
        #expect(Tags.unbalanced(in: markup) == [])
    }

    @Test(arguments: pages.keys.sorted())
    func `the definition of the customer stands at the head`(_ name: String) throws {
        #expect(try #require(Self.pages[name]).markup.contains("Our customer is the machine designer"))
    }

    @Test func `words that do not belong on a page are not there`() {
        let banned = ["altitude inversion", "watermelon", "heroics", "Neff", "noisy-or", "gatekept", "!</p>"]
        for (name, html) in Self.pages {
            for word in banned { #expect(!html.markup.contains(word), "\(name) says \(word)") }
        }
    }

    @Test func `a past page offers nothing that changes anything`() {
        let markup = RadarPage.pastSample.html.markup
        #expect(markup.contains("As known on"))
        #expect(!markup.contains("Log a note"))
        #expect(!markup.contains("method=\"post\""))
        #expect(markup.contains("/accounts?asOf="))
    }

    @Test func `the Radar with its style and script takes less than 60 KB on its way`() {
        let page = Packing.gzip.pack(RadarPage.sample).bytes.readableBytes
        let assets = Asset.all.reduce(0) {
            $0 + Packing.gzip.pack(ByteBuffer(staticString: $1.text)).bytes.readableBytes
        }
        #expect(page + assets <= 60 * 1024)
    }
}

/// Counts opened and closed elements.
enum Tags {
    private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]

    /// Names of elements that are opened and closed a different number of times, or closed in the wrong order.
    static func unbalanced(in markup: String) -> [String] {
        var open: [String] = []
        for match in markup.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/) {
            let name = String(match.2).lowercased()
            if void.contains(name) || match.3.hasSuffix("/") { continue }
            if match.1.isEmpty {
                open.append(name)
            } else if open.last == name {
                open.removeLast()
            } else {
                return open + ["/\(name)"]
            }
        }
        return open
    }
}
