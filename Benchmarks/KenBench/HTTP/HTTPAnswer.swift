/// What a server answered.
struct HTTPAnswer {
    let status: Int
    /// Values by lower-case name, in their order.
    var head: [String: [String]] = [:]
    /// Empty when it was not wanted.
    var body: [UInt8] = []
    /// Bytes of the body, wanted or not.
    var length = 0

    /// An answer with a status alone.
    init(status: Int) { self.status = status }

    /// Name and value of the first cookie that it sets.
    var cookie: String? { head["set-cookie"]?.first.map { String($0.prefix { $0 != ";" }) } }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
