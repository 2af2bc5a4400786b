import HTTPTypes
import Hummingbird
import KenDomain

/// A refusal as a page: what was asked for cannot be, why, and what would do. All problems at once.
struct RefusalPage: Markup {
    let refusal: Refusal
    /// Set where the same words go with another status.
    var status: HTTPResponse.Status?

    /// Whether it answers a link that worked before.
    var isSpentLink = false

    init(_ refusal: Refusal, status: HTTPResponse.Status? = nil, isSpentLink: Bool = false) {
        self.refusal = refusal
        self.status = status
        self.isSpentLink = isSpentLink
    }

    var html: HTML { BareDocument(refusal.title, content: content).html }

    /// The page with its status.
    var response: Response { .page(self, status: status ?? refusal.status) }

    private var content: HTML {
        "<h1>\(refusal.title)</h1>\(words)\(onward)"
    }

    /// Without a session the Radar would only say the same again.
    private var onward: HTML {
        if case .unauthenticated = refusal { return .nothing }
        return "<p><a href=\"\(Places.radar)\">Go to the Radar</a></p>"
    }

    /// Why it cannot be, and what would do.
    var words: HTML {
        switch refusal {
        case .invalid(let problems): ProblemList(problems).html
        case .notFound, .forbidden, .conflict, .tooLarge, .tooMany: "<p class=\"words\">\(refusal.description)</p>"
        case .unauthenticated where isSpentLink:
            """
            <p class="words">This link was used already; a link works once. Where it was used, Ken stands open. For another \
            browser, <code>ken link</code> prints a new one.</p>
            """
        case .unauthenticated:
            """
            <p class="words">This needs a link that works once. Ken prints one when it starts; \
            <code>ken link</code> prints another.</p>
            """
        }
    }
}

extension Refusal {
    /// The HTTP status of a refusal: the one place where it is decided.
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .badRequest
        case .notFound: .notFound
        case .forbidden: .forbidden
        case .conflict: .conflict
        case .unauthenticated: .unauthorized
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        }
    }

    /// The refusal in three or four words.
    var title: String {
        switch self {
        case .invalid: "That could not be read"
        case .notFound: "Not here"
        case .forbidden: "Not from here"
        case .conflict: "Not as things stand"
        case .unauthenticated: "Open Ken with its link"
        case .tooLarge: "Too much at once"
        case .tooMany: "Too often"
        }
    }
}
