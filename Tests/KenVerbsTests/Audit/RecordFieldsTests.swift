import KenDomain
import Testing

@testable import KenVerbs

@Suite struct `The fields of a record` {
    private let before = RecordFields(
        #"{"id":"x","name":"A","dueOn":3,"standing":{"visibility":"internal","version":1}}"#)
    private let after = RecordFields(#"{"id":"x","name":"B","standing":{"visibility":"underNDA","version":2}}"#)

    @Test func `differ by name, in words, without what only the machinery needs`() {
        let fields = RecordFields.differences(before, after)
        #expect(fields.map(\.name) == ["due on", "name", "visibility"])
        #expect(fields.map(\.before) == ["3", "A", "internal"] && fields.map(\.after) == [nil, "B", "underNDA"])
    }

    @Test func `say who may see it and what it is called`() {
        #expect(before.visibility == .internal && after.visibility == .underNDA && after.title == "B")
    }

    @Test(arguments: [nil, "", "[]", "7", "{", "{\"standing\":3}"])
    func `of what is no record are none`(_ text: String?) {
        let fields = RecordFields(text)
        #expect(fields.title == nil && fields.visibility == nil)
        #expect(RecordFields.differences(fields, fields).isEmpty)
    }
}
