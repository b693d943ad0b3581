import Selaras

/// The form of an issue.
struct IsianIsu: IsianRencana {
  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan
  /// `nil` for a new one.
  let isu: IsuDicatat?

  var sebutan: String { isu.map(\.isu) ?? "Isu baru" }
  var objek: Objek? { isu.map { .isu(rencana: rencana.id, id: $0.id) } }
  var pesan: String { "Isu tersimpan dan termuat dalam tabel isu dokumen ini." }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    [
      (
        "",
        [
          BidangRencana(nama: "prioritas", judul: "Prioritas daerah"),
          BidangRencana(nama: "isu", judul: "Isu", isRequired: true),
          BidangRencana(nama: "peluang", judul: "Peluang", jenis: .baris, petunjuk: "Satu butir setiap baris."),
          BidangRencana(nama: "tantangan", judul: "Tantangan", jenis: .baris, petunjuk: "Satu butir setiap baris."),
          BidangRencana(nama: "langkah", judul: "Langkah", jenis: .baris, petunjuk: "Satu butir setiap baris."),
        ]
      )
    ]
  }

  var tercatat: [String: String] {
    guard let isu else { return [:] }
    return [
      "prioritas": isu.prioritas, "isu": isu.isu, "peluang": AnalisisPage.lines(isu.peluang),
      "tantangan": AnalisisPage.lines(isu.tantangan), "langkah": AnalisisPage.lines(isu.langkah),
    ]
  }

  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek) {
    let id = isu?.id ?? FormValues.nomorBaru(unit.perencanaan.isi(rencana: rencana.id).isu.semua.map(\.id))
    return (
      IsuDicatat(
        unit: unit.id, rencana: rencana.id, id: id, prioritas: sent["prioritas"] ?? "", isu: sent["isu"] ?? "",
        peluang: sent.butir("peluang"), tantangan: sent.butir("tantangan"), langkah: sent.butir("langkah")),
      .isu(rencana: rencana.id, id: id)
    )
  }
}
