extension Routes {
  static let akun = [
    Route("/masuk", "Masuk dengan akun") { SignIn.show($0) },
    Route.kirim("/masuk", "Masuk dengan akun", izin: .publik) { try await SignIn.signIn($0) },
    Route.kirim("/keluar", "Keluar", izin: .masuk) { await SignIn.signOut($0) },
    Route("/undangan/{undangan}", "Undangan membuat kata sandi") { try await Invitations.show($0) },
    Route.kirim("/undangan/{undangan}", "Kata sandi pertama", izin: .publik) { try await Invitations.accept($0) },
    Route(AccountPage.path, "Akun sendiri", izin: .masuk) { try OwnAccount.show($0) },
    Route.kirim("\(AccountPage.path)/sandi", "Mengganti kata sandi sendiri", izin: .masuk) {
      try await OwnAccount.changePassword($0)
    },
    Route.kirim("\(AccountPage.path)/sesi/{sesi}/akhiri", "Mengakhiri satu sesi sendiri", izin: .masuk) {
      try await OwnAccount.endSession($0)
    },
    Route.kirim("\(AccountPage.path)/sesi/akhiri-lainnya", "Mengakhiri semua sesi sendiri yang lain", izin: .masuk) {
      try await OwnAccount.endOtherSessions($0)
    },
    Route(SecondFactorPage.path, "Faktor kedua sendiri", izin: .masuk) { try SecondFactor.show($0) },
    Route.kirim("\(SecondFactorPage.path)/mulai", "Mulai memasang faktor kedua", izin: .masuk) {
      try await SecondFactor.begin($0)
    },
    Route.kirim("\(SecondFactorPage.path)/pastikan", "Memasang faktor kedua", izin: .masuk) {
      try await SecondFactor.confirm($0)
    },
  ]

  static let pengelolaanAkun = [
    Route(AccountsPage.path, "Daftar akun", izin: .peran([.administrator])) { AccountManagement.show($0) },
    Route.kirim("\(AccountsPage.path)/undang", "Mengundang", izin: .peran([.administrator])) {
      try await AccountManagement.invite($0)
    },
    Route.kirim("\(AccountsPage.path)/{akun}/nonaktifkan", "Menonaktifkan akun", izin: .peran([.administrator])) {
      try await AccountManagement.setActive($0, false)
    },
    Route.kirim("\(AccountsPage.path)/{akun}/aktifkan", "Mengaktifkan akun kembali", izin: .peran([.administrator])) {
      try await AccountManagement.setActive($0, true)
    },
    Route.kirim(
      "\(AccountsPage.path)/{akun}/lepas-faktor-kedua", "Melepas faktor kedua sebuah akun",
      izin: .peran([.administrator])
    ) { try await AccountManagement.removeSecondFactor($0) },
  ]
}
