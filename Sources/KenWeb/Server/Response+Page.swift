import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A page.
    static func page(_ page: any Markup, status: HTTPResponse.Status = .ok) -> Response {
        .page(ByteBuffer(string: page.html.markup), status: status)
    }

    /// A page already in markup.
    static func page(_ markup: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: markup))
    }

    /// Sends the reader on after a write, so that a reload does not write twice.
    static func seeOther(_ address: String) -> Response { Response(status: .seeOther, headers: [.location: address]) }
}
