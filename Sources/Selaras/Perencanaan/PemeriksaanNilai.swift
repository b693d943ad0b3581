public import Sakip

extension UnitState {
  /// Refuses a value that an indikator cannot have in a year: of another kind, with a predicate that is not among its
  /// own, or with another predicate than its scale gives the number.
  func periksa(_ nilai: Nilai, untuk indikator: IndikatorDitetapkan, tahun: Int) throws(Penolakan) {
    try indikator.periksa(nilai)
    guard let kode = indikator.skala else { return }
    let scale = try pengukuran.skalaDaerah.wajibAda(kode, tahun: tahun, untuk: .predikat)
    do {
      try scale.periksa(nilai)
    } catch {
      throw .isian("nilai", error.description)
    }
  }

  /// Refuses a scale that contradicts what is already recorded of an indikator.
  func periksaSkala(_ indikator: IndikatorDitetapkan) throws(Penolakan) {
    guard let kode = indikator.skala else { return }
    guard indikator.jenis == .angkaBerpredikat else {
      throw .isian(
        "skala", "Skala hanya untuk indikator berjenis angka berpredikat. Kosongkan skala, atau ubah jenis nilainya.")
    }
    try periksaKegunaan(skala: kode)
    guard perencanaan.indikator[indikator.id]?.skala != kode else { return }
    for (value, year) in nilaiTercatat(indikator.id) {
      guard let scale = pengukuran.skalaDaerah.skala(kode: kode, tahun: year) else { continue }
      do {
        try scale.periksa(value)
      } catch {
        throw .keadaan("skala", "Nilai tahun \(year) sudah tercatat: \(error.description)")
      }
    }
  }

  /// The scales that give numbers their predicate, those of the law first.
  public var skalaPredikat: [SkalaKategori] {
    var seen: Set<String> = []
    return (SkalaKategori.peraturan + pengukuran.skalaDaerah.semua.compactMap(\.skala)).filter {
      KegunaanSkala.predikat.sesuai($0) && seen.insert($0.kode).inserted
    }
  }

  /// A scale of values, of the law or of the pemda in any year.
  private func periksaKegunaan(skala kode: String) throws(Penolakan) {
    let own = pengukuran.skalaDaerah.semua.filter { $0.kode == kode }.compactMap(\.skala)
    let known = SkalaKategori.peraturan(kode: kode).map { [$0] } ?? own
    guard !known.contains(where: KegunaanSkala.predikat.sesuai) else { return }
    let fitting = skalaPredikat.map(\.kode)
    let problem = known.isEmpty ? "belum ada" : "tidak menggolongkan \(KegunaanSkala.predikat.yangDigolongkan)"
    throw .isian(
      "skala",
      "Skala \u{201C}\(kode)\u{201D} \(problem). Pilih salah satu: \(fitting.joined(separator: ", ")); atau tetapkan skalanya lebih dahulu."
    )
  }

  /// Every target, realisasi and comparison of an indikator with its year.
  func nilaiTercatat(_ id: String) -> [(nilai: Nilai, tahun: Int)] {
    let planned = perencanaan.target.filter { $0.key.indikator == id }.map { ($0.value.isi, $0.key.tahun) }
    let promised = perjanjian.perjanjian.flatMap { agreement in
      agreement.value.isi.baris.filter { $0.indikator == id }.map { ($0.target, agreement.key.tahun) }
    }
    let measured = pengukuran.realisasi.filter { $0.key.indikator == id }.compactMap { record in
      record.value.nilai.map { ($0, record.key.periode.tahun) }
    }
    let compared = pengukuran.pembanding.filter { $0.key.indikator == id }.compactMap { record in
      record.value.isi.nilai.map { ($0, record.key.tahun) }
    }
    return (planned + promised + measured + compared).map { (nilai: $0.0, tahun: $0.1) }
      .sorted { $0.tahun < $1.tahun }
  }
}

extension JenisNilai {
  /// Reads a value of an indikator as a document prints it; one that has ranges in other years may have one value in this.
  /// - Throws: ``NilaiError`` in the words of the kind.
  public func baca(_ text: String, urutanPredikat: [String]) throws(NilaiError) -> Nilai {
    do throws(NilaiError) {
      return try parse(text, urutanPredikat: urutanPredikat)
    } catch {
      guard self == .rentang, let single = try? JenisNilai.angka.parse(text) else { throw error }
      return single
    }
  }
}

extension IndikatorDitetapkan {
  /// Reads a value as a document prints it; an indikator that has ranges in other years may have one value in this.
  /// - Throws: ``NilaiError`` in the words of the kind of the indikator.
  public func baca(_ text: String) throws(NilaiError) -> Nilai {
    try jenis.baca(text, urutanPredikat: urutanPredikat)
  }

  /// Refuses a value of another kind than the indikator has, one below 0 where that means nothing, a range whose bounds
  /// are exchanged, and a predicate that is not among its own.
  func periksa(_ nilai: Nilai) throws(Penolakan) {
    let fits: Bool
    switch (jenis, nilai) {
    case (.angka, .angka), (.angkaBerpredikat, .angkaBerpredikat), (.rentang, .rentang), (.predikat, .predikat):
      fits = true
    case (.rentang, .angka), (.angkaBerpredikat, .angka):
      fits = true
    default:
      fits = false
    }
    guard fits else {
      throw .isian(
        "nilai",
        "Nilai \u{201C}\(nilai.printed)\u{201D} tidak sesuai dengan jenis nilai indikator \u{201C}\(nama)\u{201D}. Isi sesuai contoh pada definisinya."
      )
    }
    do {
      try BatasNilai.periksa(nilai, satuan: satuan, nama: nama)
    } catch {
      throw .isian("nilai", error.description)
    }
    switch nilai {
    case .predikat(let predikat): try periksa(predikat: predikat)
    case .angkaBerpredikat(_, let predikat) where !urutanPredikat.isEmpty: try periksa(predikat: predikat)
    // What is to fall is printed from its higher bound down: 5,1-4,9.
    case .rentang(let first, let second) where polaritas == .naik && first > second:
      throw .isian(
        "nilai",
        "Batas pertama rentang \u{201C}\(nilai.printed)\u{201D} lebih besar daripada batas kedua, sedangkan makin tinggi makin baik. Tulis \(Nilai.rentang(second, first).printed)."
      )
    default: break
    }
  }

  private func periksa(predikat: String) throws(Penolakan) {
    guard urutanPredikat.contains(predikat) else {
      throw .isian(
        "nilai",
        "Predikat \u{201C}\(predikat)\u{201D} tidak dikenal. Pilih salah satu: \(urutanPredikat.joined(separator: ", "))."
      )
    }
  }
}
