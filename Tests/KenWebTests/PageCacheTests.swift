import KenDomain
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `Pages made before` {
    private let owner = Caller.localOwner
    private let viewer = Caller(workspace: 1, person: nil, name: "Vera", role: .viewer)

    private func key(
        _ address: String = "/", _ caller: Caller? = nil, _ state: String = "1", _ packing: Packing = .plain
    ) -> PageCache.Key {
        PageCache.Key(address: address, caller: caller ?? owner, state: state, packing: packing)
    }

    private func page(_ text: String) -> Packed { Packing.plain.pack(ByteBuffer(string: text)) }

    @Test func `are given again to the same reader while nothing has changed`() {
        let cache = PageCache()
        cache.keep(page("Radar"), as: key())
        #expect(cache.page(key()).map { String(buffer: $0.bytes) } == "Radar")
    }

    @Test func `are not given to another reader, at another address, or after a change`() {
        let cache = PageCache()
        cache.keep(page("Radar"), as: key())
        #expect(cache.page(key("/", viewer)) == nil)
        #expect(cache.page(key("/?asOf=2026-01-01")) == nil)
        #expect(cache.page(key("/", owner, "2")) == nil)
        #expect(cache.page(key("/", owner, "1", .gzip)) == nil)
    }

    @Test func `make room by forgetting what was read longest ago`() {
        let cache = PageCache()
        for number in 0..<64 { cache.keep(page("\(number)"), as: key("/\(number)")) }
        #expect(cache.page(key("/0")) != nil)
        cache.keep(page("new"), as: key("/new"))
        #expect(cache.page(key("/0")) != nil)
        #expect(cache.page(key("/1")) == nil)
        #expect(cache.page(key("/new")) != nil)
    }
}
