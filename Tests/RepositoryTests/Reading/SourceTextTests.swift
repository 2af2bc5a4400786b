import Testing

@Suite struct `Taking a source apart` {
    private func code(_ text: String) -> String { String(decoding: SourceText(text).code, as: UTF8.self) }

    @Test(arguments: [
        ("let a = 1 // one", "let a = 1"),
        ("a /* b /* c */ d */ e", "a e"),
        (#"say("x! // no") + y"#, #"say(" ") + y"#),
        (##"let a = #"say "b!" \(c) d"# + e"##, ##"let a = #" "# + e"##),
        (#"say("a \(b! + "c\(d!)e") f") + g"#, #"say(" (b! + " (d!) ") ") + g"#),
        (##"say(#"a \#(b!) \(c!)"#)"##, ##"say(#" (b!) "#)"##),
        (#"say("a\"b! \\") + c!"#, #"say(" ") + c!"#),
        ("let a = /b\"c/ + d", "let a = / / + d"),
        ("let a = #/b\"/c/# + d", "let a = #/ /# + d"),
        ("let a = b / c / d // e", "let a = b / c / d"),
        ("fold(1, /) + \"a\"", "fold(1, /) + \" \""),
        ("func `it's \"so\"!`() {}", "func `it_s__so__`() {}"),
    ])
    func `only code is left`(_ text: String, _ expected: String) {
        #expect(code(text).split(separator: " ").joined(separator: " ") == expected)
    }

    @Test func `a string of several lines may hold quotes, marks of comments and code`() {
        let text = SourceText(
            #"""
            let a = """
                say "b" /* c
                \(d!) \
                """
            let e = 1
            """#)
        let lines = text.codeLines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines == [#"let a = """"#, "", "(d!)", #"""""#, "let e = 1"])
        #expect(text.literals.map(\.firstLine) == [1])
        #expect(text.literals.map(\.lastLine) == [4])
    }

    @Test func `lines and columns stay where they were`() {
        let text = "/* é\n */ let a = \"ü\" // ö\nlet b = 2\n"
        #expect(code(text).utf8.count == text.utf8.count)
        #expect(SourceText(text).codeLines.map(\.isEmpty) == [false, false, false, true])
        #expect(SourceText(text).comments.map(\.firstLine) == [1, 2])
    }

    @Test(arguments: ["\"", "\"\\", "/*", "#\"\\#(", "`", "\"\"\"", "\"\\(a", "#", "/"])
    func `what is not closed ends with the source`(_ text: String) {
        #expect(SourceText(text).code.count == text.utf8.count)
    }
}
