import Testing

@Suite struct `Reading declarations` {
    private func read(_ text: String) -> [Declaration] {
        SourceFile(path: "Sources/M/F.swift", text: text).declarations
    }

    @Test func `types, members and what encloses them are found`() {
        let found = read(
            """
            public import struct Foundation.Date
            struct A<T: Sequence>: B where T.Element == Int {
                enum C { case d, e(f: Int) }
                static let g = [1].map { $0 + 1 }
                    .first
                private(set) var h: Int { didSet { print(h) } }
                init?(i: Int, _ j: Int) { self.h = i }
                func k(l m: @escaping () -> Void = { print() }, n: Int) where T: B { if h > 0 { m() } }
                static func <= (o: A, p: A) -> Bool { true }
                subscript(q: Int) -> Int { q }
            }
            extension A.C { class func r<U>(_ s: U) {} }
            """)
        #expect(
            found.map { ($0.enclosing + [$0.signature]).joined(separator: "/") } == [
                "Foundation", "A", "A/C", "A/C/d", "A/g", "A/h", "A/init(i:_:)", "A/k(l:n:)", "A/<=(o:p:)",
                "A/subscript(q:)",
                "A.C", "A.C/r(_:)",
            ])
        #expect(found.filter(\.isStatic).map(\.name) == ["g", "<=", "r"])
    }

    @Test func `requirements of a protocol end where the next begins`() {
        let found = read(
            """
            package protocol P: Sendable {
                associatedtype A: B
                var a: Int { get }
                func b() async throws -> [String: Int]
                @discardableResult func c<T>(
                    d: T
                ) throws(E) -> T
                init()
            }
            """)
        #expect(found.map(\.signature) == ["P", "A", "a", "b()", "c(d:)", "init()"])
        #expect(found.last?.length == nil)
    }

    @Test func `length runs from the keyword to the closing brace`() {
        let found = read(
            """
            @MainActor
            func a(
                b: Int
            ) {
                c { d }
            }
            var e: Int {
                1
            }
            let f = {
                1
            }()
            """)
        #expect(found.map(\.length) == [5, 3, nil])
        #expect(found.map(\.line) == [1, 7, 10])
    }

    @Test func `what is private, and what is inside it, is hidden`() {
        let found = read(
            """
            private struct A { var b = 1 }
            struct C { fileprivate func d() {}; private(set) var e = 1 }
            """)
        #expect(found.filter(\.isHidden).map(\.name) == ["A", "b", "d"])
    }

    @Test func `a summary stands right above, attributes and remarks between`() {
        let found = read(
            """
            /// Says a.
            ///
            /// More.
            // A remark.
            @inlinable
            func a() {}

            /// Says nothing of b.

            func b() {}
            // Not documentation.
            func c() {}
            /// Says d. */
            #if os(Linux)
            func d() {}
            #endif
            /** Says e. */
            func e() {}

            ///
            func f() {}
            """)
        #expect(found.map { $0.summary == nil } == [false, true, true, true, false, true])
        #expect(found.first?.summary == "Says a. More.")
    }

    @Test func `conditional compilation does not upset the braces`() {
        let found = read(
            """
            struct A {
                #if DEBUG
                func b() {}
                #else
                func c() {}
                #endif
            }
            struct D {}
            """)
        #expect(found.map(\.enclosing.count) == [0, 1, 1, 0])
    }
}
