extension Routes {
  static let kerja = [
    Route(SignIn.home, "Pekerjaan yang menunggu, tenggat, dan keadaan kinerja", izin: .masuk) { request in
      .page(KerjaPage(request.context, try request.pelaku()))
    }
  ]
}
