namespace Hub.ReadableView.Sections;

/// <summary>The numbers of an address's terms: the same fields have other numbers in each party.</summary>
internal sealed record AddressTerms(string Group, string Line1, string Line2, string Line3, string PostCode, string City, string Subdivision, string Country);
