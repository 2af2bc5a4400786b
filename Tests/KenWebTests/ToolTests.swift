import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Tools of every page` {
    @Test(arguments: PalettePage.allCases)
    func `every page of the palette is there`(_ page: PalettePage) async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get(PaletteView.Target.page(page).address).status == .ok)
        }
    }

    @Test(arguments: PaletteAct.allCases)
    func `every act of the palette leads to a page with its form`(_ act: PaletteAct) async throws {
        try await Visitor.read { visitor in
            let address = PaletteView.Target.act(act).address.prefix { $0 != "#" }
            let page = try await visitor.get(String(address))
            #expect(page.markup.contains("<form"))
        }
    }

    @Test func `the palette keeps the day one reads as of`() async throws {
        try await Visitor.read { visitor in
            let day = Day.demonstration.adding(-30)
            let list = try await visitor.get("/go/list?q=orrell&asOf=\(day)").markup
            #expect(list.contains("?asOf=\(day)") && !list.contains("<html"))
            #expect(try await visitor.get("/?asOf=\(day)").markup.contains("name=\"asOf\" value=\"\(day)\""))
        }
    }

    @Test func `links below a list keep its filter and its day, without the place in it`() async throws {
        try await Visitor.read { visitor in
            let page = try await visitor.get("/warnings?severity=high&account=").markup
            #expect(page.contains("href=\"/warnings.csv?severity=high\""))
        }
    }

    @Test func `a view is kept below its list, found there again and removed`() async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { visitor in
            let form = [("list", "warnings"), ("name", "Grave <ones>"), ("query", "?severity=high")]
            let done = try await visitor.post("/views", form)
            #expect(done.status == .ok && done.markup.contains("Undo"))
            let page = try await visitor.get("/warnings").markup
            #expect(page.contains("href=\"/warnings?severity=high\">Grave &lt;ones&gt;</a>"))
            let id = try #require(page.firstMatch(of: /action="(\/views\/[^"]+)"/))
            _ = try await visitor.post(String(id.1), [("deed", "remove"), ("back", "/warnings")])
            #expect(try await !visitor.get("/warnings").markup.contains("Grave &lt;ones&gt;"))
        }
    }

    @Test func `an archive of nothing is one, too`() {
        #expect(ZipArchive().finished.count == 22)
    }
}
