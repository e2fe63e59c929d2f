namespace Hub.Hosting.Forms;

/// <summary>Whose fault it is when a form cannot be read.</summary>
public static class FormFault
{
    /// <summary>
    /// True for what the form's reader throws at a malformed form; a lost connection throws kinds of its own and passes. Ask it of what was read alone: a file that cannot be written throws the same.
    /// </summary>
    public static bool IsMalformed(Exception cause, CancellationToken stop) =>
        cause is InvalidDataException || (cause.GetType() == typeof(IOException) && !stop.IsCancellationRequested);
}
