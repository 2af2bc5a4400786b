/// The pages that are measured, found by following the links of the Radar and of the list of accounts.
struct Pages {
    /// A name and the addresses that are asked in turn.
    struct Kind: Sendable {
        let name: String
        let paths: [String]
    }

    let radar = Kind(name: "Radar", paths: ["/"])
    let accounts = Kind(name: "list of accounts", paths: ["/accounts"])
    let account: Kind
    let brief: Kind
    /// The least that the server can answer: `/healthz`, or a file of its own.
    let trivial: Kind

    /// Looks at the server.
    init(port: UInt16, cookie: String) throws {
        let connection = try HTTPConnection(port: port)
        let seen = try ["/", "/accounts"].map { path in
            let answer = try connection.get(path, cookie: cookie)
            guard answer.status == 200 else { throw Failure("\(path) answers \(answer.status)") }
            return answer.text
        }.joined()
        let links = Set(seen.matches(of: #/href="(/accounts/[A-Za-z0-9_-]{22})[/"?#]/#).map { String($0.1) }).sorted()
        guard !links.isEmpty else { throw Failure("neither the Radar nor the list of accounts links to an account") }
        account = Kind(name: "account page", paths: links)
        brief = Kind(name: "brief", paths: links.map { $0 + "/brief" })
        trivial = Kind(name: "trivial answer", paths: [try Self.trivial(connection, seen)])
    }

    /// Every page with a bar.
    var all: [Kind] { [radar, account, brief, accounts] }

    private static func trivial(_ connection: HTTPConnection, _ seen: String) throws -> String {
        if try connection.get("/healthz", cookie: nil).status == 200 { return "/healthz" }
        guard let asset = seen.firstMatch(of: #/(?:href|src)="(/assets/[^"#?]+)/#).map({ String($0.1) }) else {
            throw Failure("the server has neither /healthz nor a file of its own")
        }
        return asset
    }
}
