import HTML

/// One finding of a review, as it stands in the margin.
struct TemuanReviu {
  private let item: HasilReviu.Butir
  private let nomor: Int?
  private let tautan: (_ nomor: Int, _ bandingan: Int, Temuan.Kutipan) -> String?
  private let terpasang: Set<String>

  /// - Parameters:
  ///   - tautan: the address of what it is compared with.
  ///   - terpasang: the names of the marks of the text beside it.
  init(
    _ item: NaskahBeranotasi.Butir, tautan: @escaping (_ nomor: Int, _ bandingan: Int, Temuan.Kutipan) -> String?,
    terpasang: Set<String>
  ) {
    self.item = item.butir
    nomor = item.nomor
    self.tautan = tautan
    self.terpasang = terpasang
  }

  /// Carries the name of what is wrong where nothing of the text does: something that is missing.
  private var id: String? { nomor.map { TandaNaskah.id($0) }.flatMap { terpasang.contains($0) ? nil : $0 } }

  /// - Parameter sesudah: what stands below it.
  func html(_ sesudah: HTML) -> HTML {
    let finding = item.temuan
    let rule = DaftarKaidah.kaidah(kode: finding.kode)
    return article(.class("temuan", Golongan(item).rawValue), .id(id)) {
      p(.class("judul-temuan")) {
        "\(nomor.map { "\($0). " } ?? "")\(Golongan(item).nama): \(rule?.judul ?? finding.kode)"
      }
      p { finding.uraian }
      dl {
        butir("Tercetak", finding.pokok.tulisan.isEmpty ? "tidak tercetak" : finding.pokok.tulisan)
        if let right = finding.seharusnya { butir(Keraguan.sebutan(finding.keraguan), right) }
        if let computed = finding.perhitungan { butir("Hitungan", computed) }
        if !finding.bandingan.isEmpty {
          dt { "Bandingkan" }
          for (place, other) in finding.bandingan.enumerated() { dd { bandingan(place + 1, other) } }
        }
        if let explained = item.penjelasan { butir("Dijelaskan \(explained.peran)", explained.alasan) }
      }
      if let doubt = finding.keraguan { p(.class("keraguan")) { doubt.kalimat } }
      if let rule {
        details {
          summary { "Penjelasan dan tindakan" }
          p { rule.bagiPenyusun }
          p { rule.bagiPereviu }
          p { rule.tindakan }
        }
      }
      p(.class("kode")) { "\(finding.kode), \(finding.pokok.letak.sebutan)" }
      sesudah
    }
  }

  private func bandingan(_ place: Int, _ other: Temuan.Kutipan) -> HTML {
    let address = nomor.flatMap { tautan($0, place, other) }
    return HTML {
      if let address { a(.href(address)) { other.letak.sebutan } } else { other.letak.sebutan }
      if !other.tulisan.isEmpty { ": \(other.tulisan)" }
    }
  }

  private func butir(_ name: String, _ value: String) -> HTML {
    HTML {
      dt { name }
      dd { value }
    }
  }
}
