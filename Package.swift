// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: Swift 6 language mode comes from the tools version, a warning is an error.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "selaras",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "selaras", targets: ["SelarasCLI"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .target(
      name: "Sakip",
      dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: settings),
    .target(
      name: "Journal",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "FileStore", dependencies: ["Tools", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(name: "HTML", swiftSettings: settings),
    .target(
      name: "Tools", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")], swiftSettings: settings),
    .target(name: "Lembar", dependencies: ["Tools"], swiftSettings: settings),
    .target(
      name: "Document",
      dependencies: [
        "HTML", "Tools", "CLibXlsxWriter", "CMarkGFM",
      ],
      swiftSettings: settings),
    // The checker of published reports: it knows no journal.
    .target(
      name: "Reviu", dependencies: ["HTML", "Sakip", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: settings),
    .target(name: "PembacaNaskah", dependencies: ["Reviu", "Tools"], swiftSettings: settings),
    .target(
      name: "Selaras",
      dependencies: [
        "Sakip", "Journal", "Lembar",
        .product(name: "HashTreeCollections", package: "swift-collections"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .target(
      name: "Accounts",
      dependencies: [
        "Selaras", "Journal",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Laporan", dependencies: ["Sakip", "Selaras", "Document", "Tools"], swiftSettings: settings),
    .target(
      name: "Web",
      dependencies: [
        "Sakip", "Journal", "FileStore", "Lembar", "Selaras", "Accounts", "Document", "HTML", "Laporan", "Reviu",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Panduan/Naskah/gambar"],
      resources: [
        .embedInCode("Aset/selaras.css"), .embedInCode("Aset/selaras.js"),
        .embedInCode("Panduan/Naskah/README.md"), .embedInCode("Panduan/Naskah/operator.md"),
        .embedInCode("Panduan/Naskah/kepala.md"), .embedInCode("Panduan/Naskah/evaluator.md"),
        .embedInCode("Panduan/Naskah/administrator.md"), .embedInCode("Panduan/Naskah/perencana.md"),
        .embedInCode("Panduan/Naskah/pejabat.md"), .embedInCode("Panduan/Naskah/organisasi.md"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "SelarasCLI",
      dependencies: [
        "Sakip", "Journal", "FileStore", "Lembar", "Selaras", "Accounts", "Document", "HTML", "Laporan",
        "PembacaNaskah", "Reviu", "Tools", "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["README", "operator", "kepala", "pejabat", "perencana", "evaluator", "administrator", "organisasi"].map
      {
        "Panduan/\($0).md"
      },
      resources: [.copy("Contoh"), .copy("Panduan/gambar")],
      swiftSettings: settings),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Sakip", "Journal", "Selaras", "Accounts", "Document", "Laporan", "Lembar", "Tools",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SakipTests", dependencies: ["Sakip", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: settings),
    // Appends until the crash test kills it.
    .executableTarget(
      name: "JournalCrashWriter", dependencies: ["Journal"], path: "Tests/JournalCrashWriter",
      swiftSettings: settings),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "JournalCrashWriter", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "ReviuTests", dependencies: ["Reviu", "Sakip", "TestSupport"], exclude: ["LaporanUji/Naskah"],
      swiftSettings: settings),
    .testTarget(
      name: "PembacaNaskahTests", dependencies: ["PembacaNaskah", "Reviu", "TestSupport", "Tools"],
      swiftSettings: settings),
    .testTarget(name: "FileStoreTests", dependencies: ["FileStore"], swiftSettings: settings),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
    // What the tests of several targets need.
    .target(
      name: "TestSupport", dependencies: ["Journal", "Tools"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DocumentTests", dependencies: ["Document", "HTML", "TestSupport", "Tools"], swiftSettings: settings),
    .testTarget(name: "LembarTests", dependencies: ["Lembar", "TestSupport", "Tools"], swiftSettings: settings),
    .testTarget(
      name: "SelarasTests", dependencies: ["Selaras", "Sakip", "Journal", "Lembar", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AccountsTests",
      dependencies: ["Accounts", "Selaras", "Journal", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "LaporanTests",
      dependencies: ["Laporan", "Selaras", "Sakip", "Document", "Journal", "TestSupport", "Tools"],
      exclude: [
        "Terbit/juai-2024.json", "Terbit/batumandi-2023.json", "Terbit/pengecualian.json",
        "Terbit/Renja/bkpsdm-2023.json", "Terbit/Renja/pengecualian.json", "Terbit/Iku/setda-2023.json",
        "Terbit/Iku/pengecualian.json",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "HTML", "Document", "Laporan", "Lembar", "Reviu", "Selaras", "Sakip", "Journal", "Accounts",
        "TestSupport", "Tools",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "InMemoryLogging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
  ]
)
