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
    /// What the page is made from; nil for what is not brought up to date while it stands open.
    var state: String?
    /// The form it sent, once it could not be taken.
    private var refused: RefusedForm?
    private let sentForm = SentForm()
    /// The page's own address.
    private var path: String

    /// Checks session, right and day.
    /// - Throws: ``Refusal/unauthenticated``, ``Refusal/forbidden(_:)``, ``Refusal/invalid(_:)``.
    init(_ request: Request, _ context: WebContext, ken: Ken, right: Right) throws(Refusal) {
        self.ken = ken
        self.request = request
        self.context = context
        caller = try context.visitor()
        try caller.require(right)
        path = request.uri.path
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
    func form() async throws -> Form {
        let form = try Form(try await body())
        sentForm.keep(form)
        return form
    }

    /// Takes the form that was sent; where something in it is wrong, the page it stands on is shown again with everything
    /// as it was typed and each problem beside its field.
    func sent(
        from address: String, again page: (Visit) async throws -> any Markup, _ take: (Form) async throws -> Response
    ) async throws -> Response {
        let form = try await form()
        do {
            return try await take(form)
        } catch Refusal.invalid(let problems) {
            var visit = self
            visit.path = address
            visit.refused = RefusedForm(address: request.uri.path, form: form, problems: problems)
            let shown = try await page(visit)
            // The form may not stand there any more; its problems are said all the same.
            guard shown.html.markup.contains("class=\"wrong\"") else { throw Refusal.invalid(problems) }
            return .page(shown, status: .badRequest)
        }
    }

    /// The page of an act that could not be done as things stand; nil for what has no form in it.
    func refused(_ refusal: Refusal) async throws -> RefusedActPage? {
        switch refusal {
        case .invalid, .conflict: break
        case .notFound, .forbidden, .unauthenticated, .tooLarge, .tooMany: return nil
        }
        guard let form = sentForm.form else { return nil }
        return RefusedActPage(
            refusal: refusal, typed: form.typed, back: form["back"] == nil ? nil : form.back,
            frame: try await frame(nil))
    }

    /// The body that was sent, as it is.
    func body() async throws -> ByteBuffer { try await request.body.collect(upTo: .max) }

    /// What surrounds the page that answers.
    func frame(_ section: Frame.Section?) async throws -> Frame {
        let house = try await ken.house(asOf: asOf, as: caller)
        var frame = Frame(
            path: path, section: section, asOf: house.asOf, today: house.today,
            definition: house.definition, policy: house.policy, mayWrite: caller.may(.logConversations),
            holdings: house.holdings)
        frame.refused = refused
        frame.mayAdminister = caller.may(.administer)
        frame.query = query.filters
        if let list = ViewedList(path) { frame.views = try await ken.views(of: list, as: caller) }
        frame.state = frame.isPast ? nil : state
        return frame
    }
}
