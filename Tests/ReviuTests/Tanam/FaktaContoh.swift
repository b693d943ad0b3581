/// Whose report a made one is.
enum JenisInstansi: CaseIterable {
  case kecamatan, kesehatan, perikanan, rumahSakit, kabupaten
}

/// What a made report is about: all its figures before they are printed.
struct FaktaContoh {
  struct Indikator {
    let nama: String
    let satuan: String
    let turun: Bool
    let sasaran: Int
    /// By year.
    var target: [Int: AngkaContoh] = [:]
    var realisasi: [Int: AngkaContoh] = [:]
    var provinsi = AngkaContoh(0)
    var bersatuanPersen: Bool { satuan == "%" }
  }

  /// A programme, kegiatan or sub kegiatan with the money of all that is under it.
  struct Simpul {
    let nama: String
    let anak: [Simpul]
    let pagu: Int
    let realisasi: Int
  }

  let jenis: JenisInstansi
  let nama: String
  let kabupaten: String
  let pimpinan: String
  let tahun: Int
  let periode: ClosedRange<Int>
  let tujuan: String
  let sasaran: [String]
  let indikator: [Indikator]
  let program: [Simpul]
  let tahunLalu: [(tahun: Int, pagu: Int, realisasi: Int)]
  let tetangga: [(nama: String, nilai: AngkaContoh)]
  let lain: String

  var pagu: Int { program.map(\.pagu).reduce(0, +) }
  var realisasi: Int { program.map(\.realisasi).reduce(0, +) }
  var akhir: Int { periode.upperBound }
  var panjang: String { jenis == .kabupaten ? nama : "\(nama) Kabupaten \(kabupaten)" }

  init(_ random: inout Acak) {
    jenis = random.ambil(1, JenisInstansi.allCases).first ?? .kecamatan
    kabupaten = random.ambil(1, BankNama.kabupaten).first ?? ""
    let places = random.ambil(5, BankNama.wilayah)
    switch jenis {
    case .kecamatan: (nama, pimpinan, lain) = ("Kecamatan \(places[0])", "Camat", "Kecamatan Wanasari")
    case .kesehatan: (nama, pimpinan, lain) = ("Dinas Kesehatan", "Kepala Dinas", "Dinas Pendidikan")
    case .perikanan: (nama, pimpinan, lain) = ("Dinas Perikanan", "Kepala Dinas", "Dinas Perdagangan")
    case .rumahSakit: (nama, pimpinan, lain) = ("RSUD \(places[0])", "Direktur", "RSUD Wanasari")
    case .kabupaten: (nama, pimpinan, lain) = ("Kabupaten \(kabupaten)", "Bupati", "Kabupaten Wanasari")
    }
    tahun = random.angka(2019...2025)
    let start = tahun - random.angka(2...3)
    periode = start...(start + random.angka(4...5))
    tujuan = random.pilih(
      "Terwujudnya pelayanan publik yang prima", "Terwujudnya masyarakat yang sejahtera dan mandiri")
    let all = BankNama.sasaran(jenis)
    let goals = random.ambil(random.angka(3...all.count), all)
    sasaran = goals.map(\.nama)
    var indicators: [Indikator] = []
    for (number, goal) in goals.enumerated() {
      for item in goal.indikator { indicators.append(Self.indikator(item, number, periode, tahun, &random)) }
    }
    indikator = indicators
    program = Self.program(max(goals.count + 1, random.angka(4...6)), &random)
    let (budget, spent) = (program.map(\.pagu).reduce(0, +), program.map(\.realisasi).reduce(0, +))
    var past: [(tahun: Int, pagu: Int, realisasi: Int)] = []
    for year in (tahun - 2)..<tahun {
      let share = random.angka(70...120)
      past.append((year, budget / 100 * share, budget / 100 * share / 100 * random.angka(80...99)))
    }
    tahunLalu = past + [(tahun, budget, spent)]
    let own = random.angka(7_200...9_400)
    let values = random.ambil(4, Array(stride(from: 7_000, to: 9_700, by: 53)).filter { abs($0 - own) > 20 })
    let others = zip(places.dropFirst(), values).map { ("Kabupaten \($0)", AngkaContoh($1, 2)) }
    tetangga = random.ambil(5, others + [("Kabupaten \(kabupaten)", AngkaContoh(own, 2))])
  }

  private static func indikator(
    _ item: BankNama.Indikator, _ sasaran: Int, _ period: ClosedRange<Int>, _ year: Int, _ random: inout Acak
  ) -> Indikator {
    let isCount = ["Lembaga", "Orang", "Ton", "Kasus", "Temuan"].contains(item.satuan)
    let decimals = isCount ? 0 : random.pilih(2, 2, 1, 0)
    let power = AngkaContoh.pangkat(decimals)
    let first =
      (isCount ? random.angka(24...180) : random.angka(item.turun ? 12...30 : 62...80)) * power
      + random.angka(0...power - 1)
    let step = max(1, first / random.angka(30...60))
    var found = Indikator(nama: item.nama, satuan: item.satuan, turun: item.turun, sasaran: sasaran)
    for (place, each) in period.enumerated() {
      found.target[each] = AngkaContoh(first + (item.turun ? -step : step) * place, decimals)
    }
    for each in (year - 2)...year {
      let goal = found.target[each]?.mantissa ?? first
      let share = random.pilih(1_000, random.angka(880...999), random.angka(1_001...1_120), random.angka(1_001...1_070))
      let most = item.satuan == "%" ? 100 * power : Int.max
      found.realisasi[each] = AngkaContoh(min(most, max(1, goal * share / 1_000)), decimals)
    }
    let actual = found.realisasi[year]?.mantissa ?? first
    found.provinsi = AngkaContoh(actual + random.pilih(-1, 1) * max(2, actual / random.angka(15...40)), decimals)
    return found
  }

  private static func program(_ count: Int, _ random: inout Acak) -> [Simpul] {
    let fields = random.ambil(count - 1, BankProgram.bidang)
    let unit = random.pilih(1, 50, 100, 500)
    func leaf(_ name: String) -> Simpul {
      let budget = random.angka(120_000...9_000_000) * unit
      let share = random.pilih(random.angka(701...999), random.angka(901...999), random.angka(951...999), 1_000)
      return Simpul(
        nama: name, anak: [], pagu: budget,
        realisasi: share == 1_000 ? budget : budget / 1_000 * share + random.angka(0...99))
    }
    func node(_ name: String, _ parts: [Simpul]) -> Simpul {
      Simpul(
        nama: name, anak: parts, pagu: parts.map(\.pagu).reduce(0, +), realisasi: parts.map(\.realisasi).reduce(0, +))
    }
    let support = node(
      BankProgram.penunjang,
      random.ambil(2, BankProgram.kegiatanPenunjang).enumerated().map { place, name in
        node(name, BankProgram.subPenunjang[(place * 5)...].prefix(random.angka(2...4)).map(leaf))
      })
    let own = fields.enumerated().map { place, field in
      node(
        "\(BankProgram.program[place % BankProgram.program.count]) \(field)",
        random.ambil(random.angka(1...3), BankProgram.kegiatan).map { name in
          node(
            "\(name) \(field)",
            random.ambil(random.angka(1...3), BankProgram.sub).map {
              leaf("\($0) \(name.split(separator: " ")[1]) \(field)")
            })
        })
    }
    return [support] + own
  }
}
