import Testing

@testable import Web

@Suite("A bounded memory")
struct GenerationCacheTests {
  @Test("What is used stays, what is not used goes")
  func generations() {
    var cache = GenerationCache<Int, String>(limit: 20)
    cache.keep("tetap", for: 0)
    for key in 1...100 {
      cache.keep("lain", for: key)
      #expect(cache.value(0) == "tetap")
    }
    #expect(cache.value(1) == nil)
    #expect(cache.value(100) == "lain")
  }

  @Test("It never grows beyond its limit", arguments: [1, 3, 7])
  func bounded(cost: Int) {
    var cache = GenerationCache<Int, Int>(limit: 20)
    for key in 0..<1000 { cache.keep(key, for: key, cost: cost) }
    let kept = (0..<1000).filter { cache.value($0) != nil }
    #expect(kept.count * cost <= 20 && !kept.isEmpty)
  }

  @Test("A value too large for it is not kept, and a dropped one is gone")
  func refused() {
    var cache = GenerationCache<String, Int>(limit: 20)
    cache.keep(1, for: "besar", cost: 11)
    #expect(cache.value("besar") == nil)
    cache.keep(2, for: "kecil")
    cache.forget("kecil")
    #expect(cache.value("kecil") == nil)
  }
}
