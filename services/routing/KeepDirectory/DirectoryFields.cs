using System.Globalization;
using Hub.Routing.Amqp;
using Hub.Routing.SimulateCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Reads the values of one line by column. A missing or empty value is null; a wrong one throws <see cref="BadValueException"/>.</summary>
internal sealed class DirectoryFields(Func<string, string?> read)
{
    private const char NotUtf8 = '\uFFFD';

    public string? Text(string column, int width = Lengths.Name)
    {
        var value = read(column)?.Trim();
        if (string.IsNullOrEmpty(value)) return null;
        if (value.Contains(NotUtf8)) throw new BadValueException(column, "Le texte n'est pas en UTF-8 : enregistrez le fichier en UTF-8.", "The text is not UTF-8: save the file as UTF-8.");
        if (value.Length > width) throw new BadValueException(column, $"Le texte dépasse {width} caractères.", $"The text is longer than {width} characters.");
        return value;
    }

    public string Required(string column, int width = Lengths.Name) =>
        Text(column, width) ?? throw new BadValueException(column, $"La colonne « {column} » est vide.", $"The column “{column}” is empty.");

    public string Siret(string column)
    {
        var text = Required(column);
        var digits = IsSiret(text) ? text : string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        if (!IsSiret(digits)) throw new BadValueException(column, "Un SIRET a 14 chiffres (un tableur a-t-il retiré des zéros ?).", "A SIRET has 14 digits (did a spreadsheet drop zeros?).");
        // A supplier may leave a magic SIRET in a real invoice: nobody may be there to receive it.
        return digits.StartsWith(SimulatedDirectory.Siren, StringComparison.Ordinal) ? throw OfTheSandbox(column) : digits;
    }

    /// <summary>The SIRET where it can be read, without a complaint where it cannot.</summary>
    public string? SiretIfAny(string column)
    {
        try
        {
            return Siret(column);
        }
        catch (BadValueException)
        {
            return null;
        }
    }

    /// <summary>An account or a system: their ids name queues.</summary>
    public string? Account(string column)
    {
        if (Text(column, Lengths.Account) is not { } account) return null;
        if (QueueNames.WouldMeetAnother(account))
        {
            throw new BadValueException(
                column, $"« {account} » donnerait à une file le nom d'une autre : évitez la fin « .dead » ou « .refused ».", $"“{account}” would give a queue the name of another: avoid the ending “.dead” or “.refused”.");
        }
        return account.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            ? account
            : throw new BadValueException(column, "Un compte ou un système s'écrit avec des lettres sans accent, des chiffres, « - », « _ » et « . ».", "An account or a system is written with unaccented letters, digits, “-”, “_” and “.”.");
    }

    /// <summary>One of a few words.</summary>
    public T OneOf<T>(string column, T whenEmpty, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (Text(column) is not { } text) return whenEmpty;
        foreach (var (word, value) in words)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase)) return value;
        }
        var list = string.Join(", ", words.ToArray().Select(pair => pair.Word));
        throw new BadValueException(column, $"Valeurs admises : {list}.", $"Allowed values: {list}.");
    }

    public bool YesOrNo(string column, bool whenEmpty) =>
        OneOf(column, whenEmpty, ("yes", true), ("no", false), ("oui", true), ("non", false), ("true", true), ("false", false), ("1", true), ("0", false));

    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new BadValueException(column, "Une date s'écrit AAAA-MM-JJ.", "A date is written YYYY-MM-DD.");
    }

    private static BadValueException OfTheSandbox(string column) => new(
        column,
        $"Le SIREN {SimulatedDirectory.Siren} est celui des collectivités simulées du bac à sable : aucun organisme réel ne le porte.",
        $"SIREN {SimulatedDirectory.Siren} is that of the sandbox's simulated collectivities: no real body has it.");

    private static bool IsSiret(string text) => text.Length == Lengths.Siret && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
