import HTTPTypes
import Hummingbird
import KenDomain
import NIOCore

/// Style, script and icon, from memory. Their addresses change with their content, so they may be kept for ever.
struct AssetRoutes {
    func add(to router: Router<WebContext>) {
        router.get(RouterPath(Places.asset.pattern)) { request, context in
            let name = try context.parameters.require("id")
            guard let asset = Asset.named(name) else { throw Refusal.notFound("file \(name.prefix(40))") }
            let tag = "\"\(asset.digest)\""
            let packed = Packing(request).pack(ByteBuffer(staticString: asset.text))
            var headers = packed.headers
            headers[.contentType] = asset.type
            headers[.eTag] = tag
            headers[.cacheControl] = "public, max-age=31536000, immutable"
            if request.headers[values: .ifNoneMatch].contains(tag) {
                return Response(status: .notModified, headers: headers)
            }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: packed.bytes))
        }
    }
}
