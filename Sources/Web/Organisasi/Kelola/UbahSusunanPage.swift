import HTML
import Sakip
import Selaras

/// The form of a change of structure; without a kind the choice of one.
struct UbahSusunanPage: Page {
  static let path = "\(OrganisasiPage.path)/ubah"

  let context: PageContext
  let jenis: UsulanSusunan.Jenis?
  let state: State
  var fields = SentFields()

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    state = request.selaras.state
    try context.wajibHariIni("Susunan diubah")
    guard let text = request.isian["jenis"] ?? context.query["jenis"], !text.isEmpty else {
      jenis = nil
      return
    }
    guard let known = UsulanSusunan.Jenis(rawValue: text) else {
      throw .permintaanSalah("Perubahan ini tidak dikenal. Pilih dari daftar.")
    }
    jenis = known
  }

  var judul: String { jenis.map { "\($0.nama): ubah susunan" } ?? "Ubah susunan perangkat daerah" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Susunan organisasi", alamat: context.tautan(OrganisasiPage.path)),
    ] + (jenis == nil ? [] : [Jejak(nama: "Ubah susunan", alamat: Self.path)])
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { jenis?.nama ?? judul }
      if let jenis { formulir(jenis) } else { pilihan }
    }
  }

  private var pilihan: HTML {
    HTML {
      p(.class("ringkas")) {
        "Pilih apa yang terjadi. Sebelum tercatat, Anda melihat apa yang berakhir dan apa yang tertinggal. Siapkan peraturan dan hari berlakunya."
      }
      dl(.class("uraian")) {
        for kind in UsulanSusunan.Jenis.allCases {
          dt { a(.href(Address.make(Self.path, [("jenis", kind.rawValue)]))) { kind.nama } }
          dd { kind.penjelasan }
        }
      }
    }
  }

  private func formulir(_ kind: UsulanSusunan.Jenis) -> HTML {
    HTML {
      p(.class("ringkas")) { kind.penjelasan }
      FormFrame(
        alamat: Self.path, token: context.formToken, draf: context.pengguna?.account.name,
        isBelumDisimpan: !fields.galat.isEmpty
      ).html {
        input(.type("hidden"), .name("jenis"), .value(kind.rawValue))
        FormField(
          nama: "hari", judul: "Berlaku sejak", jenis: .date, nilai: fields.nilai("hari", ""),
          petunjuk: "Hari pertama susunan yang baru. Yang berakhir, berakhir sehari sebelumnya.",
          galat: fields.galat("hari")
        ).html
        TextArea(
          nama: "dasar", judul: "Dasar hukum", nilai: fields.nilai("dasar", ""),
          petunjuk: "Misalnya: Peraturan Bupati Nomor 55 Tahun 2023.", galat: fields.galat("dasar"), baris: 2
        ).html
        asal(kind)
        baru(kind)
        penerus(kind)
        p(.class("berderet")) {
          button { "Periksa dahulu" }
          a(.href(Self.path)) { "Batal" }
        }
      }
    }
  }

  private var unit: [UnitState] {
    state.daftarUnit.filter { $0.jenis != .pemda && $0.organisasi.identitas.isi.selesai == nil }
  }

  private func kotak(_ name: String) -> [BoxGroup.Kotak] {
    unit.map { .init(nilai: $0.id, nama: $0.nama, isTicked: fields.isTicked(name, nilai: $0.id, false)) }
  }

  private func daftar(_ empty: String) -> [SelectField.Pilihan] {
    [.init(nilai: "", nama: empty)] + unit.map { .init(nilai: $0.id, nama: $0.nama) }
  }

  @HTMLBuilder private func asal(_ kind: UsulanSusunan.Jenis) -> HTML {
    switch kind {
    case .bentuk: HTML.empty
    case .gabung:
      BoxGroup(
        nama: "asal", judul: "Perangkat daerah yang digabungkan", kotak: kotak("asal"),
        petunjuk: "Pilih sedikitnya dua.", galat: fields.galat("asal")
      ).html
    case .gantiNama, .pecah, .bubar:
      SelectField(
        nama: "asal", judul: kind.judulAsal, pilihan: daftar("Pilih perangkat daerah"),
        nilai: fields.nilai("asal", context.query["unit"] ?? ""), galat: fields.galat("asal")
      ).html
    }
    if kind == .pecah {
      BoxGroup(
        nama: "asalTetap", judul: "Sesudah dipecah",
        kotak: [
          .init(
            nilai: "ya", nama: "Tetap ada, hanya sebagian tugasnya yang berpindah",
            isTicked: fields.isTicked("asalTetap", false))
        ]
      ).html
    }
  }

  @HTMLBuilder private func baru(_ kind: UsulanSusunan.Jenis) -> HTML {
    let count = kind.banyakBaru
    if let problem = fields.galat("baru") { p(.class("pesan-galat"), .id("baru")) { problem } }
    if count > 0 {
      for row in 1...min(count, 2) { barisBaru(row, kind) }
      if count > 2 {
        details(.open(fields.galat.contains { $0.bidang?.hasPrefix("baru3") == true })) {
          summary { "Lebih dari dua perangkat daerah baru" }
          for row in 3...count { barisBaru(row, kind) }
        }
      }
    }
  }

  private func barisBaru(_ row: Int, _ kind: UsulanSusunan.Jenis) -> HTML {
    fieldset(.class("bidang")) {
      legend {
        kind == .gantiNama
          ? "Nama baru" : kind == .pecah ? "Perangkat daerah baru ke-\(row)" : "Perangkat daerah baru"
      }
      if kind == .gabung {
        p(.class("petunjuk")) {
          "Kosongkan bila bergabung ke perangkat daerah yang sudah ada, yang dipilih di bawah."
        }
      }
      if kind == .gantiNama {
        p(.class("petunjuk")) {
          "Tempat penandatanganan tidak ikut berubah. Bila berpindah, ubah lewat \u{201C}Perbaiki data\u{201D} pada halaman organisasinya."
        }
      }
      teks("nama", row, "Nama", "")
      teks("jabatanKepala", row, "Jabatan kepala", "Misalnya: Kepala Dinas Kesehatan.")
      if kind != .gantiNama {
        SelectField(
          nama: IsianSusunan.bidang("jenis", row), judul: "Jenis", pilihan: IdentitasForm.jenis,
          nilai: fields.nilai(IsianSusunan.bidang("jenis", row), PerangkatDaerahDitetapkan.Jenis.dinas.rawValue)
        ).html
        teks("tempat", row, "Tempat penandatanganan", "")
        teks(
          "id", row, "Kode", "Dipakai pada alamat halaman dan tidak berubah lagi. Kosongkan agar dibuat dari namanya.")
      }
    }
  }

  private func teks(_ part: String, _ row: Int, _ title: String, _ hint: String) -> HTML {
    let name = IsianSusunan.bidang(part, row)
    return FormField(
      nama: name, judul: title, nilai: fields.nilai(name, ""), petunjuk: hint.isEmpty ? nil : hint,
      galat: fields.galat(name), terpanjang: 600
    ).html
  }

  @HTMLBuilder private func penerus(_ kind: UsulanSusunan.Jenis) -> HTML {
    switch kind {
    case .bentuk, .gantiNama: HTML.empty
    case .gabung:
      SelectField(
        nama: "penerus", judul: "Atau bergabung ke perangkat daerah yang tetap ada",
        pilihan: daftar("Tidak: dibentuk perangkat daerah baru"), nilai: fields.nilai("penerus", ""),
        galat: fields.galat("penerus")
      ).html
    case .pecah, .bubar:
      BoxGroup(
        nama: "penerus",
        judul: kind == .pecah
          ? "Sebagian tugasnya diterima perangkat daerah yang sudah ada" : "Tugasnya dilanjutkan oleh",
        kotak: kotak("penerus"),
        petunjuk: kind == .bubar ? "Kosongkan bila tugasnya tidak dilanjutkan." : "Kosongkan bila tidak ada.",
        galat: fields.galat("penerus")
      ).html
    }
  }
}

extension UsulanSusunan.Jenis {
  /// What it means, for whoever chooses.
  var penjelasan: String {
    switch self {
    case .bentuk: "Perangkat daerah baru yang tidak menggantikan siapa pun."
    case .gantiNama: "Perangkat daerah yang sama dengan nama lain: kode, rencana, dan angkanya berlanjut."
    case .gabung: "Dua perangkat daerah atau lebih berakhir dan menjadi satu, yang baru atau yang sudah ada."
    case .pecah: "Satu perangkat daerah menjadi beberapa, atau menyerahkan sebagian tugasnya."
    case .bubar: "Satu perangkat daerah berakhir; tugasnya dilanjutkan yang lain atau tidak sama sekali."
    }
  }

  fileprivate var judulAsal: String {
    switch self {
    case .gantiNama: "Perangkat daerah yang berganti nama"
    case .pecah: "Perangkat daerah yang dipecah"
    case .bubar: "Perangkat daerah yang dibubarkan"
    case .bentuk, .gabung: "Perangkat daerah"
    }
  }

  /// For how many new perangkat daerah the form has room.
  fileprivate var banyakBaru: Int {
    switch self {
    case .bentuk, .gantiNama, .gabung: 1
    case .pecah: IsianSusunan.barisBaru
    case .bubar: 0
    }
  }
}
