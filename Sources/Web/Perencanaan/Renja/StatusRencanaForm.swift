import HTML
import Selaras

/// An RKPD or Renja whose state is decided.
struct RuangStatusRencana: RuangFormulir {
  /// Who may close a document and open it again.
  static let penutup: Set<Peran> = StatusRencanaBerubah.wewenang.peran

  let ruang: RuangRenja

  var context: PageContext { ruang.context }
  var unit: UnitState { ruang.unit }
  var alamat: String { ruang.alamat() }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: ruang.rencana.nama, alamat: alamat)] }
}

/// Closing an RKPD or Renja, or opening it again, after a look at what it still lacks.
struct StatusRencanaForm: ObjectForm {
  static let bidang: Set<String> = ["aksi", "alasanStatus"]

  let ruang: RuangStatusRencana
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = RuangStatusRencana(ruang: try RuangRenja(request))
    try ruang.context.wajibHariIni("Dokumen ditutup")
  }

  private var rencana: RencanaTahunanDitetapkan { ruang.ruang.rencana }
  private var aksi: AlurVersi.Aksi { ruang.ruang.isDitutup ? .buka : .tutup }

  var objek: Objek { .rencanaTahunan(id: rencana.id) }
  var alamat: String { "/perangkat-daerah/\(ruang.unit.id)/renja/\(rencana.id)/status" }
  var judul: String { "\(ruang.ruang.isDitutup ? "Buka kembali" : "Tutup") \(rencana.nama)" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    guard let action = request.isian["aksi"].flatMap(AlurVersi.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman dokumennya.")
    }
    let fact = StatusRencanaBerubah(
      unit: form.ruang.unit.id, rencana: form.rencana.id, aksi: action, alasan: request.isian["alasanStatus"] ?? "")
    return try await form.simpan(
      request, [fact], ke: form.ruang.alamat,
      pesan: action == .tutup
        ? "\(form.rencana.nama) ditutup. Perubahan berikutnya dicatat pada dokumen tahap Perubahan."
        : "\(form.rencana.nama) dibuka kembali dan dapat diubah.",
      alasan: "alasanStatus")
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        aksi == .tutup
          ? "Setelah ditutup, dokumen beserta semua barisnya tidak berubah lagi; perubahan dicatat pada dokumen tahap Perubahan."
          : "Dokumen yang dibuka kembali dapat diubah. Dokumen yang sudah diikuti dokumen berikutnya tidak dapat dibuka."
      }
      if aksi == .tutup { akibat }
      if let kekurangan {
        terhalang("Dokumen ini \(kekurangan)", kembali: ruang.alamat, "Kembali ke dokumennya")
      } else {
        formulirStatus(
          aksi, tombol: aksi == .tutup ? "Tutup dokumen" : "Buka kembali dokumen", batal: ruang.alamat)
      }
    }
  }

  /// What is not yet ready for it to be closed: the refusal is said in place of the button.
  private var kekurangan: String? { aksi == .tutup ? ruang.unit.perencanaan.kekurangan(rencana) : nil }

  /// What will count, what it replaces, holds and changes, how long that can be taken back, and which findings come with
  /// it.
  private var akibat: HTML {
    let effect = context.state.dampak(menutup: rencana, unit: ruang.unit, pada: context.hari)
    let tree = ruang.ruang.isi.pohon
    return section(.aria("labelledby", "judul-akibat")) {
      h2(.id("judul-akibat")) { "Yang terjadi setelah ditutup" }
      Components.daftarIsi(
        [
          ("Berlaku", HTML(berlaku(effect))), ("Menggantikan", HTML(digantikan(effect))),
          ("Isi", Components.teks(tree.uraianTingkat, kosong: "belum ada program")),
          ("Pagu", HTML(tree.uraianPagu)),
        ] + (PerubahanRencana(ruang: ruang.ruang).kalimat.map { [("Perubahan", HTML($0))] } ?? []) + [
          ("Dapat dibuka kembali", HTML("ya, dengan alasan, selama belum ada dokumen sesudahnya yang berisi"))
        ])
      DaftarTemuanBaru(
        context: context, unit: ruang.unit, tahun: rencana.tahun, hari: effect.hari, benda: "dokumen",
        temuan: effect.temuan
      ).html
    }
  }

  private func berlaku(_ effect: DampakPenutupanRencana) -> String {
    if effect.berlaku?.id == rencana.id {
      return "sebagai \(rencana.dokumen.nama) tahun \(rencana.tahun), ditetapkan \(rencana.tanggalTercetak)"
    }
    guard let counting = effect.berlaku else {
      return
        "belum: \(rencana.dokumen.nama) tahun \(rencana.tahun) berlaku setelah dokumen akhir atau perubahannya ditutup"
    }
    return "tidak: yang berlaku untuk tahun \(rencana.tahun) tetap \(counting.uraian)"
  }

  private func digantikan(_ effect: DampakPenutupanRencana) -> String {
    if let before = effect.digantikan { return before.uraian }
    return effect.berlaku?.id == rencana.id && !isPertama
      ? "tidak ada; dokumen ini sudah dibaca halaman lain sebelum ditutup" : "tidak ada"
  }

  /// Whether no document of the year counts while this one is open.
  private var isPertama: Bool {
    ruang.unit.perencanaan.rencanaBerlaku(rencana.dokumen, tahun: rencana.tahun) == nil
  }
}

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/renja/{rencana}/status"

  static let statusRencana = [
    Route(pola, "Formulir menutup atau membuka kembali RKPD atau Renja", izin: .peran(RuangStatusRencana.penutup)) {
      try StatusRencanaForm.show($0)
    },
    Route.kirim(pola, "Menutup atau membuka kembali RKPD atau Renja", izin: .peran(RuangStatusRencana.penutup)) {
      try await StatusRencanaForm.send($0)
    },
  ]
}
