import Hummingbird
import KenDomain
import KenVerbs
import NIOCore

/// One request of somebody who may be here, with its parameters already checked.
struct Visit {
    let ken: Ken
    let request: Request
    let context: WebContext
    let caller: Caller
    let query: Query
    /// The day to read as of; nil for today.
    let asOf: Day?

    /// Checks session, right and day.
    /// - Throws: ``Refusal/unauthenticated``, ``Refusal/forbidden(_:)``, ``Refusal/invalid(_:)``.
    init(_ request: Request, _ context: WebContext, ken: Ken, right: Right) throws(Refusal) {
        self.ken = ken
        self.request = request
        self.context = context
        caller = try context.visitor()
        try caller.require(right)
        query = Query(request)
        asOf = try query.asOf()
    }

    /// The id in the address.
    /// - Throws: ``Refusal/notFound(_:)`` for what is not an id.
    func id<Record>(_ type: Record.Type = Record.self) throws(Refusal) -> Identifier<Record> {
        guard let id = context.parameters.get("id").flatMap({ Identifier<Record>(String($0)) }) else {
            throw .notFound("record at this address")
        }
        return id
    }

    /// The list a reader asked for.
    func list() throws(Refusal) -> AsOfInput { AsOfInput(asOf: asOf, page: try query.page()) }

    /// The fields of the form that was sent; ``BodyGuard`` has read it already and held it to its size.
    func form() async throws -> Form { try Form(try await body()) }

    /// The body that was sent, as it is.
    func body() async throws -> ByteBuffer { try await request.body.collect(upTo: .max) }

    /// What surrounds the page that answers.
    func frame(_ section: Frame.Section?) async throws -> Frame {
        let house = try await ken.house(asOf: asOf, as: caller)
        return Frame(
            path: request.uri.path, section: section, asOf: house.asOf, today: house.today,
            definition: house.definition, policy: house.policy, mayWrite: caller.may(.logConversations),
            hasOutlook: house.hasOutlook, hasMetrics: house.hasMetrics, hasMirror: house.hasMirror,
            hasSurvey: house.hasSurvey, hasFeedback: house.hasFeedback)
    }
}
