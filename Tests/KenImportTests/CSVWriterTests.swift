import KenImport
import Testing

@Suite struct `Writing a table` {
    @Test func `guards people's words and never numbers`() {
        let line = CSVWriter.line([
            .text("=1+1"), .text("@me"), .text("- item"), .value("-12.50"), .text("plain"), .text("'=x"),
        ])
        #expect(line == "'=1+1,'@me,'- item,-12.50,plain,''=x\n")
    }

    @Test func `quotes what needs quotes`() {
        #expect(
            CSVWriter.line([.text("a,b"), .text("say \"hi\""), .text("two\nlines"), .text(" x "), .text("")])
                == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" x \",\n")
    }

    @Test func `a row of one empty cell is no blank line`() throws {
        #expect(CSVWriter.line([.text("")]) == "\"\"\n")
        #expect(try read("a\n" + CSVWriter.line([.text("")]) + "b\n").rows == [["a"], [""], ["b"]])
    }
}
