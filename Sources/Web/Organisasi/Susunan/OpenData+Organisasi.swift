import Document
import Sakip
import Selaras

extension OpenData {
  /// The structure of the pemda on a day: a row for each perangkat daerah, each of its unit kerja, and each post.
  static func organisasi(_ choice: PilihanSusunan) -> Table {
    table(
      "Susunan organisasi pada \(choice.pada.printed)",
      kolom: [
        "Kode perangkat daerah", "Perangkat daerah", "Tingkat", "Kode", "Nama", "Jenis atau jenjang", "Di bawah",
        "Mulai", "Selesai", "Dasar hukum", "Pemegang",
      ],
      baris: choice.unit.flatMap { unit -> [[String]] in
        let identity = unit.organisasi.identitas.isi
        let own = [
          unit.id, unit.nama, "Perangkat daerah", unit.id, unit.nama, identity.jenis.nama, "tidak ada",
          masa(identity.mulai), masa(identity.selesai, kosong: "masih ada"), identity.dasar ?? "belum dicatat",
          "bukan jabatan",
        ]
        return [own] + unit.organisasi.susunan(pada: choice.pada).flatMap { baris(unit, $0, pada: choice.pada) }
      })
  }

  private static func baris(_ unit: UnitState, _ part: BagianSusunan, pada day: Tanggal) -> [[String]] {
    let organisation = unit.organisasi
    let own = part.unitKerja.map { fact in
      [
        unit.id, unit.nama, "Unit kerja", fact.id, fact.nama, fact.jenis.nama,
        fact.induk.map { organisation.unitKerja[$0]?.nama ?? $0 } ?? unit.nama, masa(fact.mulai),
        masa(fact.selesai, kosong: "masih ada"), fact.dasar ?? "belum dicatat", "bukan jabatan",
      ]
    }
    return [own].compactMap { $0 }
      + part.jabatan.map { post in
        let holder = organisation.pemegang(jabatan: post.id, pada: day)
        return [
          unit.id, unit.nama, "Jabatan", post.id, post.nama, post.jenjang?.nama ?? "belum dicatat",
          post.atasan.map { organisation.jabatan[$0]?.nama ?? $0 } ?? "belum dicatat", masa(post.mulai),
          masa(post.selesai, kosong: "masih ada"), post.dasar ?? "belum dicatat",
          holder.map { "\($0.sebagai.nama), \(organisation.masa($0))" } ?? "belum dicatat",
        ]
      }
  }

  /// What changed in the structure between two days.
  static func susunan(_ choice: PilihanSusunan) -> Table {
    table(
      "Perubahan susunan sesudah \(choice.sejak.printed) sampai dengan \(choice.pada.printed)",
      kolom: ["Berlaku sejak", "Perubahan", "Berakhir", "Terbentuk", "Tetap ada", "Dasar"],
      baris: choice.perubahan.map { change in
        [
          change.hari.iso, change.jenis.nama, change.nama?.sebelum ?? nama(change.asal),
          change.nama?.sesudah ?? nama(change.terbentuk), nama(change.tetap),
          change.dasar.isEmpty ? "belum dicatat" : change.dasar.joined(separator: "; "),
        ]
      })
  }

  private static func nama(_ units: [UnitState]) -> String {
    units.isEmpty ? "tidak ada" : units.map(\.nama).joined(separator: "; ")
  }

  private static func masa(_ day: Tanggal?, kosong reason: String = "belum dicatat") -> String { day?.iso ?? reason }
}
