namespace Hub.Routing.KeepDirectory;

/// <summary>What organisations are looked up by; all that is given must hold.</summary>
/// <param name="Siren">The company: 9 digits.</param>
/// <param name="Name">What the name begins with, without regard to case and accents.</param>
/// <param name="Service">The code of one of its services.</param>
/// <param name="After">SIRET of the last one seen.</param>
/// <param name="Limit">Size of the page.</param>
internal sealed record DirectorySearch(string? Siren, string? Name, string? Service, string? After, int Limit);
