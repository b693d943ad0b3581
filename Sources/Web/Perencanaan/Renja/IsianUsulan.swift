import Selaras

/// The form of a proposal of the community.
struct IsianUsulan: IsianRencana {
  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan
  /// `nil` for a new one.
  let usulan: UsulanDicatat?

  var sebutan: String { usulan.map(\.kegiatan) ?? "Usulan baru" }
  var objek: Objek? { usulan.map { .usulan(rencana: rencana.id, id: $0.id) } }
  var pesan: String { "Usulan tersimpan dan termuat dalam tabel usulan masyarakat." }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    [
      (
        "",
        [
          BidangRencana(nama: "kegiatan", judul: "Program atau kegiatan", isRequired: true),
          BidangRencana(nama: "lokasi", judul: "Lokasi"), BidangRencana(nama: "indikator", judul: "Indikator kinerja"),
          BidangRencana(nama: "volume", judul: "Besaran atau volume", petunjuk: "Contoh: 2 paket."),
          BidangRencana(nama: "catatan", judul: "Catatan", jenis: .baris),
        ]
      )
    ]
  }

  var tercatat: [String: String] {
    guard let usulan else { return [:] }
    return [
      "kegiatan": usulan.kegiatan, "lokasi": usulan.lokasi, "indikator": usulan.indikator, "volume": usulan.volume,
      "catatan": usulan.catatan,
    ]
  }

  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek) {
    let id = usulan?.id ?? FormValues.nomorBaru(unit.perencanaan.isi(rencana: rencana.id).usulan.semua.map(\.id))
    return (
      UsulanDicatat(
        unit: unit.id, rencana: rencana.id, id: id, kegiatan: sent["kegiatan"] ?? "", lokasi: sent["lokasi"] ?? "",
        indikator: sent["indikator"] ?? "", volume: sent["volume"] ?? "", catatan: sent.teks("catatan")),
      .usulan(rencana: rencana.id, id: id)
    )
  }
}
