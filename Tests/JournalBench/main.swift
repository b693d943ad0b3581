import Foundation
import Journal

struct Small: Codable, Sendable { var indikator: String; var periode: String; var nilai: String; var catatan: String? }
func now() -> Double { var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 }
func cpu() -> Double { var u = rusage(); getrusage(RUSAGE_SELF, &u); return Double(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + Double(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6 }
func rss() -> Int { var u = rusage(); getrusage(RUSAGE_SELF, &u); return u.ru_maxrss / 1024 }
func measure(_ name: String, _ n: Int, _ body: () async throws -> Void) async throws {
  let a = now(), c = cpu(); try await body(); let d = now() - a, e = cpu() - c
  print("\(name): \(Int(Double(n) / d))/s  wall \(Int(d * 1000)) ms cpu \(Int(e * 1000)) ms rss \(rss()) MB")
}
let dir = URL(filePath: CommandLine.arguments[1])
let author = Author(actor: "operator-kecamatan-juai", role: "operator")
let t0 = Timestamp(millisecondsSince1970: 1_700_000_000_000)
func draft(_ i: Int) -> EventDraft {
  EventDraft(kind: "realisasi-dicatat", schemaVersion: 1, payload: Data("{\"indikator\":\"iku-\(i % 600)\",\"nilai\":\"\(i),25\",\"periode\":\"2024-0\(1 + i % 9)\"}".utf8))
}
let mode = CommandLine.arguments[2]
let n = Int(CommandLine.arguments[3])!
let j = try SQLiteJournal(directory: dir)
switch mode {
case "seq":
  let h = try await j.head().sequence
  try await measure("sequential", n) {
    for i in 0..<n { try await j.append([draft(i)], by: author, at: t0, expecting: h + Int64(i)) }
  }
case "bulk":
  let h = try await j.head().sequence
  try await measure("bulk 1000", n) {
    for i in stride(from: 0, to: n, by: 1000) { try await j.append((i..<i + 1000).map(draft), by: author, at: t0, expecting: h + Int64(i)) }
  }
case "conc":
  let h = try await j.head().sequence
  // 50 writers, each: take the next speculative sequence and append
  actor Next { var s: Int64; init(_ s: Int64) { self.s = s }
    func start(_ j: SQLiteJournal, _ i: Int) -> Task<Void, any Error> { let e = s; s += 1; return Task.immediate { try await j.append([draft(i)], by: author, at: t0, expecting: e) } } }
  let next = Next(h)
  try await measure("50 writers", n) {
    try await withThrowingTaskGroup(of: Void.self) { g in
      for w in 0..<50 { g.addTask { for i in 0..<(n / 50) { try await next.start(j, w * n + i).value } } }
      try await g.waitForAll()
    }
  }
case "replay":
  let total = Int(try await j.head().sequence)
  for _ in 0..<3 {
    var sum = 0
    try await measure("replay raw no decode", total) { try await j.replay(after: 0, decode: { $0.payload.count }, fold: { for e in $0 { sum &+= e.event } }) }
    let shared = JSONDecoder()
    try await measure("replay shared JSONDecoder", total) { try await j.replay(after: 0, decode: { try shared.decode(Small.self, from: $0.payload) }, fold: { for e in $0 { sum &+= e.event.nilai.utf8.count } }) }
    try await measure("replay JSONDecoder per event", total) { try await j.replay(after: 0, decode: { try JSONDecoder().decode(Small.self, from: $0.payload) }, fold: { for e in $0 { sum &+= e.event.nilai.utf8.count } }) }
    print(sum)
  }
  let one = Data("{\"indikator\":\"iku-12\",\"nilai\":\"12,25\",\"periode\":\"2024-01\"}".utf8)
  let d = JSONDecoder()
  try await measure("JSON only, one core", 200_000) { for _ in 0..<200_000 { _ = try d.decode(Small.self, from: one) } }
default: print("?")
}
