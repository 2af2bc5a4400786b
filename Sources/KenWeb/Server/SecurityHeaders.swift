import HTTPTypes

/// The fields that go out with every answer, whatever its status: nothing foreign is loaded, framed, guessed or kept.
///
/// Referrers stay within the site and are not switched off: without one a browser says `Origin: null` of Ken's own forms.
enum SecurityHeaders {
    private static let fields: [(String, String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ]

    private static let parsed = fields.compactMap { name, value in
        HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }

    /// Sets the fields; an answer that does not say how long it may be kept is not kept at all.
    static func add(to headers: inout HTTPFields) {
        for field in parsed { headers[field.name] = field.value }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }
}
