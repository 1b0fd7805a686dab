namespace CaiNamur.Web.Pages;

/// <summary>Where a mail address may break at the end of a line.</summary>
public static class MailAddressParts
{
    /// <summary>The address in parts that stay whole; together they are the address again.</summary>
    public static IReadOnlyList<string> Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = new List<string>();
        int start = 0;
        for (int i = 0; i < address.Length; i++)
        {
            if (address[i] is '@' or '.' || i == address.Length - 1)
            {
                parts.Add(address[start..(i + 1)]);
                start = i + 1;
            }
        }

        return parts;
    }
}
