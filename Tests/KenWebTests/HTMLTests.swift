import Testing

@testable import KenWeb

@Suite struct `Markup of pages` {
    @Test func `people's words are escaped in text`() {
        let words = "<script>alert('x')</script> & \"more\""
        let html: HTML = "<p>\(words)</p>"
        #expect(html.markup == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;</p>")
    }

    @Test func `people's words cannot leave a quoted attribute`() {
        let words = "\" onmouseover=\"x"
        let html: HTML = "<a title=\"\(words)\">"
        #expect(html.markup == "<a title=\"&quot; onmouseover=&quot;x\">")
    }

    @Test func `markup put into markup stays as it is`() {
        let inner: HTML = "<b>1</b>"
        #expect(("<p>\(inner)</p>" as HTML).markup == "<p><b>1</b></p>")
        #expect(("\([inner, inner])" as HTML).markup == "<b>1</b><b>1</b>")
    }

    @Test func `nothing stands for what is missing`() {
        let none: String? = nil
        let html: HTML? = nil
        #expect(("[\(none)\(html)]" as HTML).markup == "[]")
        #expect(HTML.attribute("title", nil).isEmpty)
    }

    @Test func `a substring and an optional are escaped too`() {
        let words: String? = "a<b"
        #expect(("\(words)\("x<y".prefix(2))" as HTML).markup == "a&lt;bx&lt;")
    }

    @Test func `words in any script survive`() {
        #expect(HTML.text("Zoë – 京都 👩🏽‍💻 <3").markup == "Zoë – 京都 👩🏽‍💻 &lt;3")
    }

    @Test func `a flag stands or does not`() {
        #expect(("<input\(HTML.flag("checked", true))>" as HTML).markup == "<input checked>")
        #expect(("<input\(HTML.flag("checked", false))>" as HTML).markup == "<input>")
    }
}
