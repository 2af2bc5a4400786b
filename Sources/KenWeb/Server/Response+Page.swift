import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A page.
    static func page(_ page: any Markup, status: HTTPResponse.Status = .ok) -> Response {
        .page(Packing.plain.pack(page), status: status)
    }

    /// A page already in markup, as it travels.
    static func page(_ markup: Packed, status: HTTPResponse.Status = .ok) -> Response {
        var headers = markup.headers
        headers[.contentType] = "text/html; charset=utf-8"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: markup.bytes))
    }

    /// Sends the reader on after a write, so that a reload does not write twice.
    static func seeOther(_ address: String) -> Response { Response(status: .seeOther, headers: [.location: address]) }
}
