import HTML
import Sakip
import Selaras

/// Closing a version of the plan, or opening it again, after a look at what that brings about.
struct StatusVersiForm: ObjectForm {
  /// The box that closes a version although indikator lack targets.
  static let belumLengkap = "belumLengkap"
  static let bidang: Set<String> = ["aksi", "alasanStatus", belumLengkap]

  let ruang: RuangRencana
  let versi: VersiRenstraDitetapkan
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    versi = try VersiForm.versi(request, ruang)
  }

  private var aksi: AlurVersi.Aksi { ruang.status(versi) == .ditutup ? .buka : .tutup }

  var objek: Objek { .versiRenstra(id: versi.id) }
  var alamat: String { "\(alamatVersi)/status" }
  var judul: String { "\(aksi == .tutup ? "Tutup" : "Buka kembali") \(versi.nama)" }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: versi.nama, alamat: alamatVersi)] }

  private var alamatVersi: String { ruang.alamat("versi", versi.id) }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    guard let action = request.isian["aksi"].flatMap(AlurVersi.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman versinya.")
    }
    let gaps = form.ruang.rencana.kekosongan(form.versi).count
    let fact = StatusVersiBerubah(
      unit: form.ruang.unit.id, versi: form.versi.id, aksi: action, alasan: request.isian["alasanStatus"] ?? "")
    guard action != .tutup || gaps == 0 || request.isian[belumLengkap] == String(gaps) else {
      var wrong = IsianSalah()
      wrong.tolak(
        belumLengkap,
        "\(Count(gaps).of("indikator")) belum memiliki target setiap tahun. Lengkapi targetnya, atau centang bahwa versi ini ditutup apa adanya."
      )
      return try form.ditolak(request, request.slip(wrong, fact, letak: ["alasan": "alasanStatus"]))
    }
    return try await form.simpan(
      request, [fact], ke: form.alamatVersi,
      pesan: action == .tutup
        ? "\(form.versi.sebutan) ditutup. Perubahan berikutnya dicatat pada versi baru."
        : "\(form.versi.sebutan) dibuka kembali dan dapat diubah.",
      alasan: "alasanStatus")
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        aksi == .tutup
          ? "Setelah ditutup, rumusan dan target dalam versi ini tidak berubah lagi; perubahan dicatat pada versi baru."
          : "Versi yang dibuka kembali dapat diubah. Versi yang sudah diikuti versi lain tidak dapat dibuka."
      }
      if aksi == .tutup { akibat }
      if let followed = diikutiTerbuka {
        terhalang(
          "Versi ini mengikuti \u{201C}\(followed.nama)\u{201D}, yang masih terbuka. Tutup versi itu lebih dahulu.",
          kembali: alamatVersi, "Kembali ke versinya")
      } else {
        formulirStatus(aksi, tombol: aksi.nama, batal: alamatVersi) {
          if aksi == .tutup { kesiapan }
        }
      }
    }
  }

  /// The version that must be closed before this one; `nil` for none.
  private var diikutiTerbuka: VersiRenstraDitetapkan? {
    guard aksi == .tutup, let followed = versi.mengikuti.flatMap({ ruang.rencana.versi[$0] }) else { return nil }
    return ruang.status(followed) == .terbuka ? followed : nil
  }

  /// What will apply from which day, what it replaces and changes, and which findings come with it.
  private var akibat: HTML {
    let effect = context.state.dampak(menutup: versi, unit: ruang.unit, tahun: context.tahun, pada: context.hari)
    return section(.aria("labelledby", "judul-akibat")) {
      h2(.id("judul-akibat")) { "Yang terjadi setelah ditutup" }
      Components.daftarIsi([
        ("Berlaku", HTML(masa(effect))),
        ("Menggantikan", HTML(effect.digantikan?.nama ?? "tidak ada; versi ini sudah dipakai sebelum ditutup")),
        ("Perubahan", perubahan(effect)), ("Dapat dibuka kembali", HTML(pembukaan)),
      ])
      DaftarTemuanBaru(
        context: context, unit: ruang.unit, tahun: effect.tahun, hari: effect.hari, benda: "versi",
        temuan: effect.temuan
      ).html
    }
  }

  private func masa(_ effect: DampakPenutupanVersi) -> String {
    guard let next = effect.penerus else { return "mulai \(versi.tanggal.printed)" }
    guard next.tanggal > versi.tanggal else {
      return "tidak ada harinya: \(next.nama) berlaku mulai hari yang sama, \(next.tanggal.printed)"
    }
    return
      "mulai \(versi.tanggal.printed) sampai \(next.tanggal.kemarin.printed); sesudah itu \(next.nama)"
  }

  @HTMLBuilder private func perubahan(_ effect: DampakPenutupanVersi) -> HTML {
    if let compared = effect.perbandingan {
      div {
        "Target per tahun: \(uraian(compared.jumlahTarget)). Indikator: \(uraian(compared.jumlah))."
        if !compared.simpul.isEmpty { " Simpul pohon kinerja: \(uraian(compared.jumlahSimpul))." }
      }
      a(
        .href(
          context.tautan(
            "/perangkat-daerah/\(ruang.unit.id)/versi", [("versi", compared.dari.id), ("versi", compared.ke.id)]))
      ) { "Bandingkan dengan \(compared.dari.nama)" }
    } else {
      Components.nihil("tidak ada versi yang digantikan")
    }
  }

  private func uraian(_ count: (PerbandinganVersi.Perubahan) -> Int) -> String {
    PerbandinganVersi.Perubahan.uraian(PerbandinganVersi.Perubahan.selainTetap, banyaknya: count)
      ?? "tidak ada yang berubah"
  }

  private var pembukaan: String {
    guard let next = ruang.rencana.versiSesudah(versi).first else {
      return "ya, dengan alasan, selama belum ada versi sesudahnya"
    }
    return "tidak, karena sudah diikuti \(next.nama); perubahannya dicatat pada versi sesudahnya"
  }

  /// From which year on targets are asked for, where the version began after the first year of its period.
  private var sejak: String {
    versi.tanggal.tahun > versi.periode.awal ? " sejak \(versi.tanggal.tahun)" : ""
  }

  /// What the version still lacks, before it is closed.
  private var kesiapan: HTML {
    let gaps = ruang.rencana.kekosongan(versi)
    guard !gaps.isEmpty else {
      return p(.class("catatan")) { "Semua indikator dalam versi ini memiliki target setiap tahun\(sejak)." }
    }
    return HTML {
      p(.class("catatan")) {
        "\(Count(gaps.count).of("indikator")) belum memiliki target untuk sebagian tahun\(sejak): \(gaps.prefix(5).map(\.nama).joined(separator: "; "))\(gaps.count > 5 ? "; dan lainnya" : "")."
      }
      BoxGroup(
        nama: Self.belumLengkap, judul: "Target yang belum lengkap",
        kotak: [
          .init(
            nilai: String(gaps.count), nama: "Tutup versi ini walau \(Count(gaps.count).of("indikator")) belum lengkap",
            isTicked: fields.isTicked(Self.belumLengkap, nilai: String(gaps.count), false))
        ], galat: fields.galat(Self.belumLengkap)
      ).html
    }
  }
}

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/perencanaan/versi/{versi}/status"

  static let statusVersi = [
    Route(pola, "Formulir menutup atau membuka kembali versi rencana", izin: .peran(RuangRencana.penutup)) {
      try StatusVersiForm.show($0)
    },
    Route.kirim(pola, "Menutup atau membuka kembali versi rencana", izin: .peran(RuangRencana.penutup)) {
      try await StatusVersiForm.send($0)
    },
  ]
}
