import FileStore
import HTML
import Sakip
import Selaras

/// The budget of a unit and year, whose approval is recorded.
struct RuangPengesahan: RuangFormulir {
  static let pencatat: Set<Peran> = PengesahanDicatat.wewenang.peran

  let context: PageContext
  let unit: UnitState
  let tahun: Int

  var alamat: String { Self.alamat(unit.id, tahun) }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Anggaran", alamat: alamat)] }

  static func alamat(_ unit: String, _ tahun: Int) -> String {
    Address.make("/perangkat-daerah/\(unit)/anggaran", [("tahun", String(tahun))])
  }

  static func alamat(_ unit: String, _ tahun: Int, _ versi: VersiAnggaran) -> String {
    "/perangkat-daerah/\(unit)/anggaran/pengesahan/\(tahun)/\(versi.rawValue)"
  }
}

/// Recording that a version of the budget was approved: from that day on the agreements of the year are due.
struct PengesahanForm: ObjectForm {
  static let bidang: Set<String> = [
    "tanggal", "nomor", "pengubahan", "nomorPengubahan", "alasan", BerkasLandasanForm.bidang,
  ]

  let ruang: RuangPengesahan
  let versi: VersiAnggaran
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year),
      let version = request.parameters["versi"].flatMap(VersiAnggaran.init(rawValue:))
    else { throw WebError.tidakDitemukan("Versi anggaran ini tidak ada. Pilih dari halaman anggaran.") }
    try request.context.wajibHariIni("Pengesahan dicatat")
    ruang = RuangPengesahan(context: request.context, unit: unit, tahun: year)
    versi = version
  }

  var objek: Objek { .pengesahanAnggaran(tahun: ruang.tahun, versi: versi) }
  var alamat: String { RuangPengesahan.alamat(ruang.unit.id, ruang.tahun, versi) }
  var tahap: Tahap? { .anggaran }
  var judul: String { "Pengesahan \(versi.nama) \(ruang.unit.nama) tahun \(ruang.tahun)" }

  private var tercatat: PengesahanDicatat? {
    ruang.unit.anggaran.tahun[ruang.tahun]?.pengesahan[versi]?.isi
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Pengesahan dicabut. Catatannya tetap ada dalam riwayat.")
    }
    guard let day = request.isian["tanggal"].flatMap({ Tanggal(iso: $0) }) else {
      return try form.ditolak(request, CommandSlip("tanggal", "Hari pengesahan belum diisi."))
    }
    let fact: PengesahanDicatat
    do throws(CommandSlip) {
      fact = PengesahanDicatat(
        unit: form.ruang.unit.id, tahun: form.ruang.tahun, versi: form.versi, tanggal: day,
        nomor: request.isian["nomor"] ?? "", pengubahan: try form.pengubahan(request.isian),
        alasan: request.isian["alasan"], berkas: try form.berkas.berkas(request))
    } catch {
      return try form.ditolak(request, error)
    }
    guard fact != form.tercatat else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada pengesahan ini.")
    }
    return try await form.simpan(
      request, [fact], ke: form.ruang.alamat,
      pesan:
        fact.pengubahan?.jenis == .pergeseran
        ? "Pengesahan tercatat."
        : "Pengesahan tercatat. Perjanjian kinerja tahun \(fact.tahun) jatuh tempo \(TenggatPk(pengesahan: fact).tanggal.printed)."
    )
  }

  /// The file of an approval as it was sent.
  static func berkas(_ request: RouteRequest) throws -> Reply {
    let form = try Self(request)
    return try UnduhLandasan.kirim(
      form.tercatat?.berkas, request, tanpa: "Pengesahan ini tidak memiliki berkas.")
  }

  private var berkas: BerkasLandasanForm {
    BerkasLandasanForm(tercatat: tercatat?.berkas, judul: "Berkas dokumen anggaran", menunjukkan: "pengesahannya")
  }

  private func pengubahan(_ isian: FormValues) throws(CommandSlip) -> PengubahanAnggaran? {
    guard let kind = isian["pengubahan"].flatMap(PengubahanAnggaran.Jenis.init(rawValue:)) else {
      guard isian["nomorPengubahan"] == nil else {
        throw CommandSlip(
          "nomorPengubahan",
          "Perubahan pertama tidak diberi urutan. Kosongkan urutannya, atau pilih perubahan berikutnya atau pergeseran."
        )
      }
      return nil
    }
    guard let number = nomorPengubahan(isian, kind) else {
      throw CommandSlip("nomorPengubahan", "Isi urutannya dengan angka, misalnya 2 untuk yang kedua.")
    }
    return PengubahanAnggaran(jenis: kind, nomor: number)
  }

  /// The number that was sent; where none was, the one after the recorded change.
  private func nomorPengubahan(_ isian: FormValues, _ kind: PengubahanAnggaran.Jenis) -> Int? {
    guard let text = isian["nomorPengubahan"] else {
      return tercatat.flatMap { kind.nomorBerikutnya(sesudah: $0.pengubahan) }
    }
    return Int(text)
  }

  /// What the number is, from the change that is recorded.
  private var petunjukUrutan: String {
    guard let tercatat else { return "Misalnya 2; kosongkan untuk perubahan pertama." }
    let recorded = tercatat.pengubahan?.nama ?? "perubahan pertama"
    let kind = tercatat.pengubahan?.jenis ?? .perubahan
    let next = kind.nomorBerikutnya(sesudah: tercatat.pengubahan).map {
      " Untuk \(kind.rawValue) berikutnya isi \($0), atau kosongkan."
    }
    return "Yang tercatat \(recorded).\(next ?? "")"
  }

  /// Which change it was and why: of the amended budget only.
  @HTMLBuilder private var isianPengubahan: HTML {
    if versi == .perubahan {
      SelectField(
        nama: "pengubahan", judul: "Yang disahkan",
        pilihan: [
          .init(nilai: "", nama: "Perubahan pertama"), .init(nilai: "perubahan", nama: "Perubahan berikutnya"),
          .init(nilai: "pergeseran", nama: "Pergeseran anggaran"),
        ], nilai: fields.nilai("pengubahan", tercatat?.pengubahan?.jenis.rawValue ?? ""),
        petunjuk:
          "Perubahan kedua atau pergeseran menggantikan pengesahan sebelumnya. Tanggal, dasar hukum, dan berkas yang lama tetap ada dalam riwayat, tetapi tidak dapat diperbaiki lagi; periksa dahulu. Sesuaikan juga pagunya: pagu yang diganti tetap tampil pada halaman anggaran.",
        galat: fields.galat("pengubahan")
      ).html
      FormField(
        nama: "nomorPengubahan", judul: "Urutannya dalam tahun ini",
        nilai: fields.nilai("nomorPengubahan", tercatat?.pengubahan.map { String($0.nomor) } ?? ""),
        petunjuk: petunjukUrutan, galat: fields.galat("nomorPengubahan"),
        papanKetik: "numeric", terpanjang: 2
      ).html
      TextArea(
        nama: "alasan", judul: "Alasan", nilai: fields.nilai("alasan", tercatat?.alasan ?? ""),
        petunjuk: fields.tersimpan("alasan", tercatat?.alasan ?? "")
          ?? "Mengapa anggarannya diubah; wajib untuk perubahan berikutnya dan pergeseran.",
        galat: fields.galat("alasan"), baris: 3
      ).html
    }
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Perjanjian kinerja ditandatangani paling lambat satu bulan sesudah anggaran disahkan. Tanpa hari pengesahan, tepat atau terlambatnya tidak dapat dikatakan."
      }
      if let approval = ruang.unit.anggaran.tahun[ruang.tahun]?.pengesahan.dasarTenggat(versi) {
        p {
          "Tenggat perjanjian kinerja yang mengikuti \(approval.uraian): \(TenggatPk(pengesahan: approval).tanggal.printed)."
        }
      }
      formulir(denganBerkas: true) {
        FormField(
          nama: "tanggal", judul: "Hari pengesahan", jenis: .date,
          nilai: fields.nilai("tanggal", tercatat?.tanggal.iso ?? ""),
          petunjuk: fields.tersimpan("tanggal", tercatat?.tanggal.iso ?? ""), galat: fields.galat("tanggal")
        ).html
        FormField(
          nama: "nomor", judul: "Dasar hukum", nilai: fields.nilai("nomor", tercatat?.nomor ?? ""),
          petunjuk: fields.tersimpan("nomor", tercatat?.nomor ?? "")
            ?? (ruang.unit.jenis == .pemda
              ? "Nomor peraturan daerah tentang APBD." : "Nomor DPA perangkat daerah yang disahkan."),
          galat: fields.galat("nomor")
        ).html
        isianPengubahan
        berkas.html(galat: fields.galat(BerkasLandasanForm.bidang), ulang: !fields.galat.isEmpty)
        p(.class("berderet")) {
          button { "Simpan pengesahan" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan("pengesahan", "Tenggat perjanjian kinerja tahun ini menjadi tidak diketahui lagi.")
    }
  }
}

/// The approvals of the budget of a year on its page, each with the day on which agreements are due after it.
struct PengesahanAnggaran {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    let mayRecord =
      context.per == nil
      && context.pengguna.map { PengesahanDicatat.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
    let known = VersiAnggaran.allCases.filter { pengesahan($0) != nil }
    guard mayRecord || !known.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-pengesahan")) {
      h2(.id("judul-pengesahan")) { "Pengesahan anggaran" }
      DataTable(
        id: "pengesahan", judul: "Pengesahan anggaran tahun \(context.tahun) dan tenggat perjanjian kinerja",
        kolom: (["Versi", "Disahkan", "Dasar hukum", "Tenggat perjanjian kinerja"] + (mayRecord ? ["Tindakan"] : []))
          .map { DataTable.Column($0) },
        baris: (mayRecord ? VersiAnggaran.allCases : known).map { version in
          let fact = pengesahan(version)
          return DataTable.Row(
            [
              HTML(fact?.uraian ?? version.nama),
              fact.map { Components.tanggal($0.tanggal) } ?? Components.nihil("belum dicatat"),
              dasar(version),
              tenggat(version),
            ] + (mayRecord ? [tindakan(version, fact == nil)] : []))
        }
      ).html
    }
  }

  private func pengesahan(_ version: VersiAnggaran) -> PengesahanDicatat? {
    unit.anggaran.tahun[context.tahun]?.pengesahan[version]?.isi
  }

  /// Until when agreements are due; a shift leaves what the amendment before it says.
  private func tenggat(_ version: VersiAnggaran) -> HTML {
    unit.anggaran.tahun[context.tahun]?.pengesahan.dasarTenggat(version)
      .map { Components.tanggal(TenggatPk(pengesahan: $0).tanggal) } ?? Components.nihil("belum dapat ditentukan")
  }

  /// The document with its file, why the budget was changed, and the approvals before this one.
  private func dasar(_ version: VersiAnggaran) -> HTML {
    guard let recorded = unit.anggaran.tahun[context.tahun]?.pengesahan[version] else {
      return Components.nihil("belum dicatat")
    }
    return HTML {
      recorded.isi.nomor
      if context.pengguna != nil, let file = recorded.isi.berkas {
        " "
        a(.href("\(RuangPengesahan.alamat(unit.id, context.tahun, version))/berkas")) {
          "Unduh berkas (\(ByteCount(Int(clamping: file.ukuran)).printed))"
          span(.class("hanya-pembaca-layar")) { " pengesahan \(version.nama)" }
        }
      }
      if let reason = recorded.isi.alasan { small { "Alasan: \(reason)" } }
      for entry in recorded.riwayat { small { a(.href(context.tautan("/jurnal/\(entry)"))) { "Catatan sebelumnya" } } }
    }
  }

  private func tindakan(_ version: VersiAnggaran, _ isNew: Bool) -> HTML {
    a(.href(RuangPengesahan.alamat(unit.id, context.tahun, version))) {
      isNew ? "Catat pengesahan" : "Ubah pengesahan"
      span(.class("hanya-pembaca-layar")) { " \(version.nama)" }
    }
  }
}

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/anggaran/pengesahan/{tahun}/{versi}"

  static let pengesahanAnggaran = [
    Route(pola, "Formulir pengesahan anggaran", izin: .peran(RuangPengesahan.pencatat)) {
      try PengesahanForm.show($0)
    },
    Route.kirim(
      pola, "Menyimpan pengesahan anggaran", izin: .peran(RuangPengesahan.pencatat), berkas: .evidence
    ) { try await PengesahanForm.send($0) },
    Route("\(pola)/berkas", "Unduhan berkas pengesahan anggaran", izin: .masuk) { try PengesahanForm.berkas($0) },
  ]
}
