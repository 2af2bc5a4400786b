import Foundation
import HTTPTypes
import KenDomain
import KenImport
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

/// A company all of whose words are markup.
private enum Hostile {
    static let words = "<script>alert(1)</script>\"' onclick=x"
    static let cell = "\"<script>alert(1)</script>\"\"' onclick=x\""

    static func company() async throws -> Ken {
        let ken = try await Ken.fresh(on: .demonstration)
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tables = [
            "organisations":
                "ken:organisation,name,kind,domains,industry,makes,sells_to,learned_on\nUS,Ours,ownCompany,ours.example,,,,D-900\nLK,\(cell),account,lk.example,\(cell),\(cell),\(cell),D-400",
            "people":
                "ken:person,name,mails,temperament,wants,learned_on\nIN,\(cell),i@ours.example,,,D-900\nMI,\(cell),m@lk.example,\(cell),\(cell),D-400",
            "affiliations":
                "ken:affiliation,person,organisation,title,functions,learned_on\nA1,IN,US,\(cell),product,D-900\nA3,MI,LK,\(cell),engineering,D-400",
            "roles": "ken:role,person,organisation,fact,answer,learned_on\nR1,IN,,employedByUs,yes,D-900",
            "interactions":
                "ken:interaction,date,kind,minutes,organisations,participants,level,title,gist,learned_on\nT1,D-30,visit,60,LK,IN;MI,3,\(cell),\(cell),D-30\nT2,D+5,meeting,60,LK,IN;MI,0,\(cell),,D-5",
            "claims": "ken:claim,question,organisation,value,gist,learned_on\nC1,Q205,LK,text,\(cell),D-30",
            "evidence":
                "ken:evidence,claim,source,speaker,hearer,date,interaction,quote,learned_on\nE1,C1,talkAboutProblems,MI,IN,D-30,T1,\(cell),D-30",
            "commitments":
                "ken:commitment,direction,organisation,people,owner,text,made_on,due_on,interaction,learned_on\nK1,ours,LK,MI,IN,\(cell),D-90,D-60,T1,D-90\nK2,theirs,LK,MI,IN,\(cell),D-30,D+9,T1,D-30",
            "pains":
                "ken:pain,organisation,theme,teller,hearer,date,text,urgent,interaction,learned_on\nP1,LK,\(cell),MI,IN,D-30,\(cell),yes,T1,D-30",
            "issues": "ken:issue,organisation,title,severity,opened_on,learned_on\nI1,LK,\(cell),1,D-9,D-9",
            "deals":
                "ken:deal,organisation,name,amount,stages,incumbent,note,people,learned_on\nL1,LK,\(cell),5.00 EUR,offered/open/D-9,\(cell),\(cell),MI,D-9",
            "themes": "ken:theme,name,phrases,learned_on\nTH,\(cell),script,D-9",
            "zfeedback":
                "ken:feedback_item,source,organisation,giver,received_on,text,language,told,told_back_on,learned_on\nF1,mail,LK,MI,D-9,\(cell),en,\(cell),D-8,D-9",
            "touchpoints":
                "ken:touchpoint,stage,wanted,experience,learned_on\nTP,use,\(cell),,D-9",
            "works": "ken:co_creation,title,organisation,people,steps,learned_on\nW1,\(cell),LK,MI,invited/D-9,D-9",
            "access_requests":
                "ken:access_request,organisation,requester,wanted,asked_on,words,learned_on\nR1,LK,IN,MI,D-9,\(cell),D-9",
        ]
        var paths: [String] = []
        for (name, text) in tables {
            let file = folder.appending(path: "\(name).csv")
            try Data((text + "\n").utf8).write(to: file)
            paths.append(file.path)
        }
        let view = try await ken.importFiles(ImportInput(paths: paths.sorted()), as: .localOwner)
        guard view.files.flatMap(\.refused).isEmpty else {
            throw Refusal.conflict(view.files.flatMap(\.refused).map(\.reason).joined(separator: "\n"))
        }
        return ken
    }

    /// Shared by the tests that only read it.
    static let loaded = Task { try await company() }

    static func account() async throws -> AccountView {
        try await loaded.value.account(AccountInput(account: "lk.example"), as: .localOwner)
    }

    /// Whether a page let the words out as markup anywhere.
    static func escapes(_ markup: String) -> Bool {
        !markup.contains("<script>alert") && !markup.contains("\"' onclick") && Tags.unbalanced(in: markup) == []
            && markup.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onclick=x")
    }
}

@Suite struct `People's words that are markup` {
    @Test(arguments: ["/", "/accounts", "/conversations", "/promises"])
    func `stay words on every list`(_ path: String) async throws {
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            #expect(Hostile.escapes(try await visitor.get(path).markup))
        }
    }

    @Test(arguments: AccountTab.allCases)
    func `stay words on every tab of an account`(_ tab: AccountTab) async throws {
        let id = try await Hostile.account().organisation.id
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            #expect(Hostile.escapes(try await visitor.get(tab.place(id)).markup))
        }
    }

    @Test func `stay words in the brief, of the account and of its meeting`() async throws {
        let view = try await Hostile.account()
        let meeting = try #require(view.upcoming.first).id
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            #expect(Hostile.escapes(try await visitor.get(Places.accountBrief(view.organisation.id)).markup))
            #expect(Hostile.escapes(try await visitor.get(Places.conversationBrief(meeting)).markup))
        }
    }

    @Test func `stay words in a conversation`() async throws {
        let id = try #require(try await Hostile.account().timeline.first).id
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            #expect(Hostile.escapes(try await visitor.get(Places.conversation(id)).markup))
        }
    }

    @Test func `stay words on a person's page, theirs and ours`() async throws {
        let view = try await Hostile.account()
        let people = view.people.map(\.person.id) + view.ours.map(\.id)
        #expect(people.count == 2)
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            for id in people { #expect(Hostile.escapes(try await visitor.get(Places.person(id)).markup)) }
        }
    }

    @Test func `stay words in a note that is shown`() async throws {
        try await Visitor.visit(try await Hostile.loaded.value) { visitor async throws in
            let text =
                "---\naccount: lk.example\n---\n# \(Hostile.words)\npain: \(Hostile.words)\nquote \"\(Hostile.words)\""
            #expect(Hostile.escapes(try await visitor.post("/log", [("text", text), ("deed", "read")]).markup))
        }
    }

    @Test func `stay words in the problems of a note`() async throws {
        try await Visitor.visit(try await Hostile.loaded.value) { visitor in
            let text = "---\naccount: \(Hostile.words)\nwith: \(Hostile.words)\n\(Hostile.words): x\n---\n"
            let answer = try await visitor.post("/log", [("text", text), ("deed", "keep")])
            #expect(answer.status == .badRequest)
            #expect(Hostile.escapes(answer.markup))
        }
    }

    @Test func `stay words in the name and cells of a file that is previewed`() async throws {
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor in
            let body =
                "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"<img src=x>.csv\"\r\n\r\n"
                + "Name,<b>Email</b>,Company\r\n<script>alert(1)</script>,k@ode.example,<i>Ode</i>\r\n--XX--\r\n"
            let type = HTTPFields.one("Content-Type", "multipart/form-data; boundary=XX")
            let sent = try await visitor.send("/import", .post, type, body: body)
            let markup = try await visitor.get(try #require(sent.field("Location"))).markup
            #expect(!markup.contains("<img") && !markup.contains("<script>alert") && !markup.contains("<i>Ode"))
            #expect(!markup.contains("<b>Email"))
            #expect(Tags.unbalanced(in: markup) == [])
        }
    }

    @Test func `a link to a CRM that is a script is no link`() throws {
        var view = SampleAccount.view
        for link in ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", " https://x"] {
            view.organisation.link = link
            let page = AccountPage(view: view, tab: .known, frame: Sample.frame("/", .accounts)).html.markup
            #expect(!page.contains("open in the CRM"), "\(link)")
        }
        view.organisation.link = "https://crm.example/1?a=\"b"
        let page = AccountPage(view: view, tab: .known, frame: Sample.frame("/", .accounts)).html.markup
        #expect(page.contains("href=\"https://crm.example/1?a=&quot;b\""))
    }
}
