// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "ken",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "ken", targets: ["ken"]),
        .library(name: "KenDomain", targets: ["KenDomain"]),
        .library(name: "KenText", targets: ["KenText"]),
        .library(name: "KenImport", targets: ["KenImport"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        module("KenDomain"),
        module("KenText", ["KenDomain"]),
        module("KenImport", ["KenDomain", "KenText", "CLibICal"]),
        module("KenStore", ["KenDomain", .product(name: "GRDB", package: "GRDB.swift"), crypto, logging]),
        module("KenVerbs", ["KenDomain", "KenText", "KenImport", "KenStore", logging]),
        module(
            "KenWeb",
            [
                "KenVerbs", "KenDomain", "CZLib", hummingbird, crypto, lifecycle, logging,
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ] + nio),
        .executableTarget(
            name: "ken",
            dependencies: [
                "KenDomain", "KenText", "KenImport", "KenStore", "KenVerbs", "KenWeb", "CAllocator", hummingbird,
                lifecycle, logging,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
            ] + nio,
            swiftSettings: strict),
        .executableTarget(
            name: "ken-bench",
            dependencies: [
                "KenDomain", "KenStore", "KenText", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/KenBench",
            swiftSettings: strict),
        module("KenTestSupport", ["KenDomain", "KenStore", "KenVerbs"]),
        tests("KenDomainTests", ["KenDomain", "KenTestSupport"]),
        tests("KenTextTests", ["KenText", "KenTestSupport"]),
        tests("KenImportTests", ["KenImport", "KenTestSupport"]),
        tests("KenStoreTests", ["KenStore", "KenTestSupport"]),
        tests("KenVerbsTests", ["KenVerbs", "KenImport", "KenTestSupport"]),
        tests(
            "KenWebTests",
            ["KenWeb", "KenImport", "KenTestSupport", .product(name: "HummingbirdTesting", package: "hummingbird")]),
        tests("kenTests", ["ken", "KenTestSupport"]),
        tests("RepositoryTests", []),
    ]
)
