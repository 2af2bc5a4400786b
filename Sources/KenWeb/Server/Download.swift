import HTTPTypes
import Hummingbird
import NIOCore

/// A file that the browser keeps rather than shows.
struct Download {
    /// The name it is offered under; anything but letters, digits, blanks and `-._` becomes `_`.
    let name: String
    let type: String
    let bytes: [UInt8]

    var response: Response {
        let plain = name.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar)
                || " -._".unicodeScalars.contains(scalar)
                ? Character(scalar) : "_"
        }
        return Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(String(plain))\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
