using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CaiNamur.Cms.Search.Analysis;

/// <summary>Takes the dots out of acronyms: who writes C.A.I. and who writes CAI mean the same.</summary>
internal sealed class AcronymFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public AcronymFilter(TokenStream input)
        : base(input)
        => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (IsAcronym(_term.Buffer.AsSpan(0, _term.Length)))
        {
            int length = 0;
            for (int index = 0; index < _term.Length; index += 2)
            {
                _term.Buffer[length++] = _term.Buffer[index];
            }

            _term.Length = length;
        }

        return true;
    }

    private static bool IsAcronym(ReadOnlySpan<char> term)
    {
        if (term.Length < 3)
        {
            return false;
        }

        for (int index = 0; index < term.Length; index++)
        {
            if (index % 2 == 0 ? !char.IsLetter(term[index]) : term[index] != '.')
            {
                return false;
            }
        }

        return true;
    }
}
