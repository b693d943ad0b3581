public import Sakip

/// What is unfinished in a perangkat daerah that is to end, or ends with it: looked at before it is decided.
public struct DampakSusunan: Sendable, Hashable {
  /// One matter.
  public struct Hal: Sendable, Hashable {
    /// What becomes of it.
    public enum Nasib: String, Sendable, Hashable {
      /// It ends on the same day.
      case berakhir
      /// It stays as it is, and nobody may go on with it in the years after.
      case tertinggal
    }

    /// What it is, in words.
    public let uraian: String
    /// How many.
    public let banyaknya: Int
    /// What becomes of it.
    public let nasib: Nasib
  }

  /// The perangkat daerah.
  public let unit: String
  /// The matters, without those of which there are none.
  public let hal: [Hal]
}

extension UnitState {
  /// What ends with the perangkat daerah on a day, and what it leaves unfinished.
  public func dampakBerakhir(pada last: Tanggal) -> DampakSusunan {
    let drafts = pengukuran.realisasi.filter { $0.value.status.dapatDiisi }.count
    let pending = pengukuran.realisasi.filter { !$0.value.status.dapatDiisi && !$0.value.status.resmi }.count
    let versions = perencanaan.versi.semua.filter { perencanaan.status(versi: $0.id) != .ditutup }.count
    let agreements = perjanjian.naskah.values.filter { ![.ditetapkan, .dibatalkan].contains($0.isi.status) }.count
    let promised =
      perjanjian.naskah.values.count { $0.isi.status == .ditetapkan && sesudah(last, $0.isi.isi, $0.isi.isi.tahun) }
      + perjanjian.perjanjian.values.count { sesudah(last, $0.isi, $0.isi.tahun) }
    let actions = perjanjian.rencanaAksi.values.count { $0.isi.status != .dibatalkan && $0.isi.isi.tahun > last.tahun }
    let targets = perencanaan.target.semuaKunci.count { $0.tahun > last.tahun }
    let asked = perencanaan.pohon.dukungan.count
    let nodes = perencanaan.pohon.banyaknya
    let supported = perencanaan.pohon.tanggapan.values.count { $0.isi.jawaban == .diterima && $0.isi.diputuskan }
    let posts = organisasi.jabatan.semua.filter { $0.masihAda(sesudah: last) }.count
    let parts = organisasi.unitKerja.semua.filter { $0.masihAda(sesudah: last) }.count
    let holders = organisasi.pemegang(sesudah: last).count
    let all: [(String, Int, DampakSusunan.Hal.Nasib)] = [
      ("jabatan", posts, .berakhir), ("masa pemegang jabatan", holders, .berakhir), ("unit kerja", parts, .berakhir),
      ("realisasi yang masih draf atau dikembalikan", drafts, .tertinggal),
      ("realisasi yang menunggu persetujuan", pending, .tertinggal),
      ("versi rencana yang belum ditutup", versions, .tertinggal),
      ("perjanjian kinerja yang belum ditetapkan", agreements, .tertinggal),
      ("perjanjian kinerja yang ditetapkan untuk masa sesudahnya", promised, .tertinggal),
      ("rencana aksi untuk tahun sesudahnya", actions, .tertinggal),
      ("target untuk tahun sesudahnya", targets, .tertinggal),
      ("simpul pohon kinerja", nodes, .tertinggal),
      ("permintaan dukungan lintas perangkat daerah", asked, .tertinggal),
      ("dukungan yang disanggupi bagi perangkat daerah lain", supported, .tertinggal),
    ]
    return DampakSusunan(
      unit: id, hal: all.filter { $0.1 > 0 }.map { .init(uraian: $0.0, banyaknya: $0.1, nasib: $0.2) })
  }

  /// Whether an agreement promises what comes after a day: it is of a later year, or was signed later.
  private func sesudah(_ last: Tanggal, _ agreement: some Ditandatangani, _ year: Int) -> Bool {
    year > last.tahun || agreement.hariRencana > last
  }
}
