import HTML

/// One finding of a review, as it stands in the margin.
struct TemuanReviu {
  let item: HasilReviu.Butir

  init(_ item: HasilReviu.Butir) { self.item = item }

  /// - Parameter sesudah: what stands below it.
  func html(_ sesudah: HTML) -> HTML {
    let finding = item.temuan
    let rule = DaftarKaidah.kaidah(kode: finding.kode)
    return article(.class("temuan", Golongan(item).rawValue)) {
      p(.class("judul-temuan")) { "\(Golongan(item).nama): \(rule?.judul ?? finding.kode)" }
      p { finding.uraian }
      dl {
        butir("Tercetak", finding.pokok.tulisan)
        if let right = finding.seharusnya { butir("Seharusnya", right) }
        if let computed = finding.perhitungan { butir("Hitungan", computed) }
        for other in finding.bandingan { butir("Bandingkan \(other.letak.sebutan)", other.tulisan) }
        if let explained = item.penjelasan { butir("Dijelaskan \(explained.peran)", explained.alasan) }
      }
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

  private func butir(_ name: String, _ value: String) -> HTML {
    HTML {
      dt { name }
      dd { value }
    }
  }
}
