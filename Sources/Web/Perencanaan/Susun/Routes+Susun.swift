import Selaras

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/perencanaan"

  static let susunRencana = [
    Route(
      "\(pola)/susun", "Menyusun rencana: versi, tujuan, sasaran, dan indikator", izin: .peran(RuangRencana.penyusun)
    ) { .page(try SusunPage($0)) },
    Route("\(pola)/versi/{versi}", "Formulir versi rencana", izin: .peran(RuangRencana.penyusunVersi)) {
      try VersiForm.show($0)
    },
    Route.kirim(
      "\(pola)/versi/{versi}", "Menyimpan versi rencana", izin: .peran(RuangRencana.penyusunVersi), berkas: .evidence
    ) { try await VersiForm.send($0) },
    // Signed papers carry names and numbers of people: for those who have signed in.
    Route("\(pola)/versi/{versi}/berkas", "Unduhan berkas dasar hukum versi rencana", izin: .masuk) {
      try UnduhLandasan.berkas($0)
    },
    Route("\(pola)/target/{versi}", "Formulir target satu versi rencana", izin: .peran(RuangRencana.penyusun)) {
      try TargetForm.show($0)
    },
    Route.kirim("\(pola)/target/{versi}", "Menyimpan target satu versi rencana", izin: .peran(RuangRencana.penyusun)) {
      try await TargetForm.send($0)
    },
    Route("\(pola)/tujuan/{tujuan}", "Formulir tujuan", izin: .peran(RuangRencana.penyusun)) {
      try TujuanForm.show($0)
    },
    Route.kirim("\(pola)/tujuan/{tujuan}", "Menyimpan tujuan", izin: .peran(RuangRencana.penyusun)) {
      try await TujuanForm.send($0)
    },
    Route("\(pola)/sasaran/{sasaran}", "Formulir sasaran", izin: .peran(RuangRencana.penyusun)) {
      try SasaranForm.show($0)
    },
    Route.kirim("\(pola)/sasaran/{sasaran}", "Menyimpan sasaran", izin: .peran(RuangRencana.penyusun)) {
      try await SasaranForm.send($0)
    },
    Route("\(pola)/indikator/{indikator}", "Formulir indikator", izin: .peran(RuangRencana.penyusun)) {
      try IndikatorForm.show($0)
    },
    Route.kirim("\(pola)/indikator/{indikator}", "Menyimpan indikator", izin: .peran(RuangRencana.penyusun)) {
      try await IndikatorForm.send($0)
    },
    Route(
      "\(pola)/indikator/{indikator}/definisi", "Formulir definisi operasional indikator",
      izin: .peran(RuangRencana.penyusun)
    ) { try DefinisiForm.show($0) },
    Route.kirim(
      "\(pola)/indikator/{indikator}/definisi", "Memeriksa rumus dan menyimpan definisi operasional indikator",
      izin: .peran(RuangRencana.penyusun)
    ) { try await DefinisiForm.send($0) },
    Route(
      "\(pola)/indikator/{indikator}/telaah", "Formulir telaah SMART indikator", izin: .peran(TelaahSmartForm.penelaah)
    ) {
      try TelaahSmartForm.show($0)
    },
    Route.kirim(
      "\(pola)/indikator/{indikator}/telaah", "Menyimpan telaah SMART indikator", izin: .peran(TelaahSmartForm.penelaah)
    ) { try await TelaahSmartForm.send($0) },
  ]
}
