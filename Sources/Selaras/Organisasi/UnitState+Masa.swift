import Sakip

extension UnitState {
  /// The years for which figures are recorded, earliest first.
  var tahunBerangka: [Int] {
    let compared = pengukuran.pembanding.keys.map(\.tahun)
    return Set(daftarTahun + compared + organisasi.kepegawaian.keys).sorted()
  }
}

extension State {
  /// The perangkat daerah of a figure of a year in which it existed.
  func wajibAda(unit id: String, tahun: Int, bidang: String = "tahun") throws(Penolakan) -> UnitState {
    let found = try wajibAda(unit: id)
    let identitas = found.organisasi.identitas.isi
    guard identitas.berlaku(tahun: tahun) else {
      throw .isian(
        bidang,
        "\(found.nama) tidak ada pada tahun \(tahun): \(identitas.masa). Catat pada perangkat daerah yang ada pada tahun itu, atau perbaiki lebih dahulu tanggal mulai dan selesainya."
      )
    }
    return found
  }
}

extension UnitState {
  /// Refuses what is not within the time of the perangkat daerah.
  func periksaMasa(mulai: Tanggal?, selesai: Tanggal?) throws(Penolakan) {
    let identity = organisasi.identitas.isi
    if let first = identity.mulai {
      let isEarly = { (day: Tanggal?) in day.map { $0 < first } ?? false }
      if let field = isEarly(mulai) ? "mulai" : isEarly(selesai) ? "selesai" : nil {
        throw .isian(field, "\(nama) baru dibentuk pada \(first.printed). Isi hari itu atau sesudahnya.")
      }
    }
    guard let last = identity.selesai else { return }
    if let mulai, last < mulai {
      throw .isian("mulai", "\(nama) berakhir pada \(last.printed). Isi hari itu atau sebelumnya.")
    }
    if selesai.map({ last < $0 }) ?? true {
      throw .isian("selesai", "\(nama) berakhir pada \(last.printed). Isi hari terakhir paling lambat hari itu.")
    }
  }
}

extension PerangkatDaerahDitetapkan {
  /// `mulai 1 Januari 2024, selesai 31 Desember 2026`.
  var masa: String {
    [mulai.map { "mulai \($0.printed)" }, selesai.map { "selesai \($0.printed)" }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Figures of a year in which it did not exist would be in no overview and in no sum.
  func periksaMasa(_ state: State) throws(Penolakan) {
    guard let year = state.unit[id]?.tahunBerangka.first(where: { !berlaku(tahun: $0) }) else { return }
    throw .keadaan(
      mulai.map { $0.tahun > year } == true ? "mulai" : "selesai",
      "Angka \(nama) tahun \(year) sudah tercatat, sehingga tanggalnya harus memuat tahun itu. Perbaiki tanggalnya, atau cabut lebih dahulu angka tahun \(year)."
    )
  }
}
