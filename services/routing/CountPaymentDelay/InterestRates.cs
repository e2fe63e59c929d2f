using System.Globalization;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>The rates by half-year: those that come with the hub, and those of the settings, which win.</summary>
internal static class InterestRates
{
    private const string Embedded = "interest-rates.csv";
    private const int Columns = 4;

    /// <summary>The rates that come with the hub.</summary>
    public static IReadOnlyDictionary<HalfYear, InterestRate> BuiltIn { get; } = Read(new StreamReader(typeof(InterestRates).Assembly.GetManifestResourceStream(Embedded)!));

    /// <summary>The rates in force.</summary>
    public static IReadOnlyDictionary<HalfYear, InterestRate> Of(PaymentDelayOptions options)
    {
        var rates = BuiltIn.ToDictionary();
        foreach (var (halfYear, percent) in options.Rates) rates[HalfYear.Read(halfYear)!.Value] = new InterestRate(percent, Verified: true);
        return rates;
    }

    private static Dictionary<HalfYear, InterestRate> Read(TextReader file)
    {
        using (file)
        {
            var rates = new Dictionary<HalfYear, InterestRate>();
            while (file.ReadLine() is { } line)
            {
                var cells = line.Split(';', Columns);
                if (cells.Length == Columns && HalfYear.Read(cells[0]) is { } halfYear)
                    rates.Add(halfYear, new InterestRate(decimal.Parse(cells[1], CultureInfo.InvariantCulture), cells[2] == "yes"));
            }
            return rates;
        }
    }
}
