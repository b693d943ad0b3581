import Selaras

/// Random numbers that come out the same for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// A perangkat daerah as it may come: targets of 0, missing realisasi, both polarities, budgets of 0, no agreement, no
/// budget, indikator that share their money and so their efficiency.
struct RandomAgency {
  private var random: SeededGenerator
  private var agency: AgencyBuilder
  private var indicators: [String] = []
  private var subKegiatan: [String] = []
  private var isYearKnown = false
  /// Everything reaches its target with the same money, so that all efficiencies are equal.
  private var isEven = false

  /// The perangkat daerah of a seed.
  static func builder(seed: UInt64) -> AgencyBuilder {
    var maker = RandomAgency(seed: seed)
    maker.plan()
    maker.budget()
    maker.measure()
    if !maker.isYearKnown { maker.agency.tahunDikenal() }
    maker.others()
    return maker.agency
  }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    agency = AgencyBuilder("dinas-\(seed)")
    isEven = random.once(in: 8)
  }

  private mutating func plan() {
    agency.renstra()
    agency.tujuan()
    if !random.once(in: 3) { add("tujuan-a", sasaran: nil) }
    for objective in 0..<Int.random(in: 0...4, using: &random) {
      agency.sasaran("sasaran-\(objective)")
      for number in 0..<Int.random(in: 0...3, using: &random) {
        add("indikator-\(objective)-\(number)", sasaran: "sasaran-\(objective)")
      }
    }
  }

  private mutating func add(_ name: String, sasaran: String?) {
    indicators.append(name)
    agency.indikator(
      name, sasaran: sasaran, polaritas: random.once(in: 3) ? "turun" : "naik",
      satuan: random.once(in: 3) ? "%" : "unit")
    for year in 2021...2026 where !random.once(in: 8) { agency.target(name, year, value()) }
  }

  private mutating func budget() {
    guard !random.once(in: 6) else { return }
    isYearKnown = true
    for program in 1...Int.random(in: 1...3, using: &random) {
      agency.simpul("\(program)", induk: nil, tingkat: "program")
      agency.simpul("\(program).1", induk: "\(program)", tingkat: "kegiatan")
      for number in 1...Int.random(in: 1...3, using: &random) {
        let id = "\(program).1.\(number)"
        subKegiatan.append(id)
        agency.simpul(id, induk: "\(program).1", tingkat: "sub-kegiatan")
        let pagu = random.once(in: 6) ? 0 : Int.random(in: 1...9_000_000_000, using: &random)
        agency.anggaran(
          id, pagu: pagu, realisasi: !isEven && random.once(in: 6) ? nil : Int.random(in: 0...pagu, using: &random))
      }
    }
    var last: [String] = []
    for name in indicators where !random.once(in: 5) {
      if last.isEmpty || !random.once(in: 3) {
        last = isEven ? subKegiatan : subKegiatan.filter { _ in random.once(in: 2) }
      }
      if !last.isEmpty { agency.pemetaan(name, last) }
    }
  }

  private mutating func measure() {
    let promised = indicators.filter { _ in !random.once(in: 4) }
    if !promised.isEmpty, !random.once(in: 5) {
      isYearKnown = true
      agency.perjanjian(promised.map { ($0, value()) })
    }
    for name in indicators {
      for year in 2022...2024 where !random.once(in: 4) {
        isYearKnown = isYearKnown || year == AgencyBuilder.tahun
        agency.realisasi(name, year, value())
      }
    }
  }

  private mutating func others() {
    agency.penghargaan(Int.random(in: 0...3, using: &random))
    agency.inovasi(Int.random(in: 0...2, using: &random))
    if random.once(in: 2) {
      agency.struktur(
        penomoran: random.once(in: 2) ? "huruf" : "desimal", anggaran: random.once(in: 2) ? "uraian" : "tabel",
        pengelompokan: random.once(in: 2) ? "per-indikator" : "per-sasaran", efisiensi: !random.once(in: 4),
        persenRingkas: random.once(in: 2), tahunSebelumnya: Int.random(in: 0...3, using: &random))
    }
  }

  /// Often one of few values, so that equal ones are met.
  private mutating func value() -> String {
    switch isEven ? 5 : Int.random(in: 0..<5, using: &random) {
    case 5: "100"
    case 0: "0"
    case 1, 2: ["50", "75", "100", "87,5"].randomElement(using: &random) ?? "100"
    case 3: "\(Int.random(in: 0...200, using: &random))"
    default: "\(Int.random(in: 0...120, using: &random)),\(Int.random(in: 10...99, using: &random))"
    }
  }
}
